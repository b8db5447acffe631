namespace Catalog.Generators.Tests.Samples;

/// <summary>Edits of sample text.</summary>
internal static class TextEdits
{
    /// <summary>The text with a passage changed, which must stand in it.</summary>
    public static string Change(this string text, string old, string changed)
    {
        Assert.Contains(old, text, StringComparison.Ordinal);
        return text.Replace(old, changed, StringComparison.Ordinal);
    }
}
