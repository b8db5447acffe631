using System.Xml;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Xml;

/// <summary>Finds the reference to an entity that a fault is about (XML 1.0, 4.1).</summary>
internal static class EntityReference
{
    /// <summary>The <c>&amp;</c> and the name behind it at which a fault stands, or null.</summary>
    /// <param name="content">The text of the file.</param>
    /// <param name="offset">Where the reader stopped: at the name, or behind it.</param>
    /// <param name="position">Where the piece of mark-up or text begins; in comments, instructions and CDATA there are no references.</param>
    public static TextRange? At(string content, int offset, int position)
    {
        if (StartsWith(content, position, "<!") || StartsWith(content, position, "<?"))
        {
            return null;
        }

        var start = offset - 1;
        while (start > position && XmlConvert.IsNCNameChar(content[start]))
        {
            start--;
        }

        // At the end of a file the reader stops before it; in a tag it does so where none is allowed.
        start = StartsWith(content, start, "&") || StartsWith(content, position, "<") ? start : offset;
        if (!StartsWith(content, start, "&") || StartsWith(content, start, "&#"))
        {
            return null;
        }

        var end = start + 1;
        while (end < content.Length && XmlConvert.IsNCNameChar(content[end]))
        {
            end++;
        }

        return new(start, StartsWith(content, end, ";") ? end + 1 : end);
    }

    private static bool StartsWith(string content, int offset, string value) =>
        offset >= 0 && string.CompareOrdinal(content, offset, value, 0, value.Length) == 0;
}
