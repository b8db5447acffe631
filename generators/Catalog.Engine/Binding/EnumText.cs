namespace Catalog.Engine.Binding;

/// <summary>The text of an enum's member, less what does not count.</summary>
public static class EnumText
{
    /// <summary>The text without white space and hyphens, in upper case: equal where two texts can stand for each other.</summary>
    public static string Bare(string text) => new string(text.Where(c => c != '-' && !char.IsWhiteSpace(c)).ToArray()).ToUpperInvariant();
}
