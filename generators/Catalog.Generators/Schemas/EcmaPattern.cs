using System.Text.RegularExpressions;

namespace Catalog.Generators.Schemas;

/// <summary>Patterns as JSON Schema has them: those of JavaScript (ECMA-262, with the flag <c>u</c>).</summary>
internal static class EcmaPattern
{
    private const string Special = @"^$\.*+?()[]{}|/";

    // What .NET alone knows: options, atomic groups, comments, conditions, other quotes, anchors, differences of classes, and possessive or odd
    // escapes. A digit, a word and its bounds are of ASCII alone in JavaScript, which also wants a '-' outside of a class, and brackets, plain or escaped as they must be.
    private static readonly Regex OfNet = new(
        @"\(\?(?:[a-zA-Z]*-?[a-zA-Z]+[:)]|>|#|'|\()|\\(?:[^\\sStnrfvpPukcx0-9^$.*+?()\[\]{}|/-])|-\[|\\p\{Is|\\k'|\\[0-9]{2}|\\x(?![0-9A-Fa-f]{2})",
        RegexOptions.CultureInvariant);

    // Character classes, escapes and counts: where these are taken away, no bracket and no escaped '-' may be left.
    private static readonly Regex Bracketed = new(@"\[\^?\]?(?:\\.|[^\]\\])*\]|\\[^-]|\{[0-9]+(?:,[0-9]*)?\}|\\[pP]\{[^}]*\}", RegexOptions.CultureInvariant);

    private static readonly Regex Stray = new(@"[\[\]{}]|\\-", RegexOptions.CultureInvariant);

    private static readonly Regex Escapes = new(@"\\\\", RegexOptions.CultureInvariant);

    private static readonly Regex Anchored = new(@"^\^[^|]*(?<!\\)\$\z", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <summary>A pattern that fits a text which a .NET pattern matches as a whole; null where JavaScript may read it differently.</summary>
    public static string? Of(string pattern) =>
        OfNet.IsMatch(Escapes.Replace(pattern, "")) || Stray.IsMatch(Bracketed.Replace(pattern, "")) ? null
        : Anchored.IsMatch(pattern) ? pattern
        : $"^(?:{pattern})$";

    /// <summary>A character that means itself.</summary>
    public static string Literal(char c) => Special.IndexOf(c) < 0 ? c.ToString() : "\\" + c;
}
