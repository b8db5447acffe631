namespace VerifyTests.DropIn;

internal static class LineEnds
{
    /// <summary>Other separators, such as U+2028, are text and stay.</summary>
    public static string Normalised(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');
}
