using Catalog.Engine.Problems;

namespace Catalog.Engine.Formats.Json;

/// <summary>Finds what is wrong with a string (RFC 8259, section 7).</summary>
internal static class JsonStringSyntax
{
    /// <summary>The fault of the string that begins at an offset, or null where it has none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset of the opening quote.</param>
    /// <param name="end">The offset behind the closing quote.</param>
    public static JsonSyntaxFault? Fault(string text, int start, out int end)
    {
        for (end = start + 1; end < text.Length; end++)
        {
            var c = text[end];
            if (c == '"')
            {
                end++;
                return null;
            }

            if (c is '\r' or '\n')
            {
                return new(start, end - start, "the string is not closed in its line; end it with \", and write a line end inside it as \\n");
            }

            if (c < ' ')
            {
                return new(end, 1, $"a control character in a string is written as the escape {Excerpt.Of(c.ToString())}");
            }

            if (c == '\\' && EscapeFault(text, ref end) is { } fault)
            {
                return fault;
            }
        }

        return new(start, text.Length - start, "the string is not closed; end it with \"");
    }

    // Leaves the offset at the escape's last character.
    private static JsonSyntaxFault? EscapeFault(string text, ref int at)
    {
        var start = at++;
        if (at == text.Length || "\"\\/bfnrt".IndexOf(text[at]) >= 0)
        {
            return null;
        }

        if (text[at] != 'u')
        {
            return new(start, 2, $"'{Excerpt.Of(text.Substring(start, 2))}' is no escape; a backslash itself is written \\\\");
        }

        for (var digits = 0; digits < 4 && at + 1 < text.Length; digits++, at++)
        {
            if (!Uri.IsHexDigit(text[at + 1]))
            {
                return new(start, at + 1 - start, "four hexadecimal digits follow \\u");
            }
        }

        return null;
    }
}
