namespace Catalog.Engine.Formats.Xml;

/// <summary>Finds a tag with more attributes than are read before the framework's reader meets it.</summary>
/// <remarks>That reader visits all attributes of a tag at every 4,096 characters: a million of them take half a minute.</remarks>
internal static class AttributeLimit
{
    private static readonly (string Start, string End)[] Opaque = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")];

    /// <summary>The offset of the first such tag, or null.</summary>
    public static int? FirstBeyond(string text)
    {
        var start = text.IndexOf('<');
        while (start >= 0)
        {
            var (end, quotes) = EndOf(text, start);
            if (quotes > ReadingLimits.Fields)
            {
                return start;
            }

            start = text.IndexOf('<', end);
        }

        return null;
    }

    private static (int End, int Quotes) EndOf(string text, int start)
    {
        foreach (var (opening, closing) in Opaque)
        {
            if (string.CompareOrdinal(text, start, opening, 0, opening.Length) == 0)
            {
                return (Behind(text, closing, start + opening.Length), 0);
            }
        }

        var quotes = 0;
        var position = start + 1;
        while (position < text.Length && text[position] != '>')
        {
            if (text[position] is '"' or '\'')
            {
                position = Behind(text, text[position].ToString(), position + 1);
                quotes++;
            }
            else
            {
                position++;
            }
        }

        return (position, quotes);
    }

    private static int Behind(string text, string closing, int start) =>
        text.IndexOf(closing, start, StringComparison.Ordinal) is var index and >= 0 ? index + closing.Length : text.Length;
}
