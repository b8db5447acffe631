using System.Text.RegularExpressions;

namespace Catalog.Engine.Rules;

/// <summary><c>[Base64String]</c>: bytes as text (RFC 4648), padded; blanks and line ends do no harm.</summary>
public sealed record Base64StringRule : TextRule
{
    private static readonly Regex Blanks = new("[ \\t\\r\\n]", RegexOptions.CultureInvariant);

    /// <inheritdoc/>
    protected override string? Violation(string text) => IsBase64(text) ? null : "it must be Base64, such as SGFyYm91cg==";

    private static bool IsBase64(string text)
    {
        try
        {
            // Bits that no byte holds must be 0, or two texts would mean the same.
            return Convert.ToBase64String(Convert.FromBase64String(text)) == Blanks.Replace(text, "");
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
