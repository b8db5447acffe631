namespace Catalog.Engine.Typing;

/// <summary>Absolute addresses (RFC 3986).</summary>
internal static class UriText
{
    private static readonly string[] Prefixes = ["http://", "https://", "mailto:", "urn:"];

    /// <summary><c>Uri</c> for an absolute <c>http</c>, <c>https</c>, <c>mailto</c> or <c>urn</c> address.</summary>
    public static ScalarType? Infer(string text) =>
        Array.Exists(Prefixes, prefix => text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) && IsAbsolute(text)
            ? new(ScalarKind.Uri)
            : null;

    /// <summary>Whether a text is an absolute address of any scheme, as a declared <c>Uri</c> takes it.</summary>
    public static bool IsAbsolute(string text) =>
        text.IndexOf(':') > 0 && !text.Any(char.IsWhiteSpace) && Uri.TryCreate(text, UriKind.Absolute, out _);
}
