namespace Catalog.Engine.Rules;

/// <summary><c>[Phone]</c>: digits, with what people write between them, and an extension such as <c>ext. 5</c>.</summary>
public sealed record PhoneRule : TextRule
{
    private static readonly string[] ExtensionMarks = ["ext.", "ext", "x"];

    /// <inheritdoc/>
    protected override string? Violation(string text)
    {
        var number = WithoutExtension(text.Replace("+", "").TrimEnd());
        return number.Any(char.IsDigit) && number.All(IsPart) ? null : "it must be a telephone number, such as +47 55 01 23 45 or 555-0123 ext. 5";
    }

    private static bool IsPart(char c) => char.IsDigit(c) || char.IsWhiteSpace(c) || c is '-' or '.' or '(' or ')';

    private static string WithoutExtension(string text)
    {
        var end = text.Length;
        while (end > 0 && char.IsDigit(text[end - 1]))
        {
            end--;
        }

        var head = text.Substring(0, end).TrimEnd();
        var mark = end < text.Length ? Array.Find(ExtensionMarks, mark => head.EndsWith(mark, StringComparison.OrdinalIgnoreCase)) : null;
        return mark is null ? text : head.Substring(0, head.Length - mark.Length);
    }
}
