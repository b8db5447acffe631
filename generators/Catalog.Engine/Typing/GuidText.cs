namespace Catalog.Engine.Typing;

/// <summary>Identifiers of 8-4-4-4-12 hex digits (RFC 9562).</summary>
internal static class GuidText
{
    /// <summary><c>Guid</c> for lower-case digits, which is how it prints.</summary>
    public static ScalarType? Infer(string text) =>
        Read(text) is { } lower && lower == text ? new(ScalarKind.Guid) : null;

    /// <summary>The lower-case form where a <c>Guid</c> is declared.</summary>
    public static string? Read(string text) =>
        Guid.TryParseExact(text, "D", out var value) && value.ToString("D") is var lower && IsSame(lower, text) ? lower : null;

    // The framework's parser takes a sign or 0x for digits.
    private static bool IsSame(string lower, string text) => string.Equals(lower, text, StringComparison.OrdinalIgnoreCase);
}
