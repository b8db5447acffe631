using System.Xml;

namespace Catalog.Engine.Formats.Xml;

/// <summary>An attribute of an element (XML 1.0, 3.1).</summary>
/// <param name="Name">The name as written, with its prefix.</param>
/// <param name="Value">The normalized value (3.3.3).</param>
/// <param name="Start">The offset of the name.</param>
/// <param name="ValueStart">The offset of the value, behind the quote.</param>
/// <param name="ValueEnd">The offset of the closing quote.</param>
internal sealed record ElementAttribute(string Name, string Value, int Start, int ValueStart, int ValueEnd)
{
    /// <summary>Reads the attributes of a tag in order, without declarations of namespaces and without <c>xml:space</c>.</summary>
    /// <param name="reader">The reader, which stands at the tag.</param>
    /// <param name="cursor">The cursor, which stands behind the name of the tag.</param>
    public static IReadOnlyList<ElementAttribute> Read(XmlReader reader, MarkupCursor cursor)
    {
        if (!reader.HasAttributes)
        {
            return [];
        }

        var attributes = new List<ElementAttribute>();
        while (reader.MoveToNextAttribute())
        {
            var (start, value) = cursor.PassAttribute(reader.Name);
            if (reader.Prefix != "xmlns" && reader.Name is not ("xmlns" or "xml:space"))
            {
                attributes.Add(new(reader.Name, reader.Value, start, value.Start, value.End));
            }
        }

        reader.MoveToElement();
        return attributes;
    }
}
