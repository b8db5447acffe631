namespace Catalog.Engine.Typing;

/// <summary>Identifiers of 8-4-4-4-12 hex digits (RFC 9562).</summary>
internal static class GuidText
{
    /// <summary><c>Guid</c> for lower-case digits, which is how it prints.</summary>
    public static ScalarType? Infer(string text) =>
        Read(text) is { } lower && lower == text ? new(ScalarKind.Guid) : null;

    /// <summary>The lower-case form where a <c>Guid</c> is declared.</summary>
    public static string? Read(string text) =>
        text.Length == 36 && Guid.TryParseExact(text, "D", out var value) ? value.ToString("D") : null;
}
