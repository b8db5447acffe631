using Catalog.Engine.Documents;
using Catalog.Engine.Text;

namespace Catalog.Engine.Binding;

/// <summary>Takes several values apart that a document writes as one text.</summary>
public static class SeparatedText
{
    /// <summary>The values, trimmed, each at its place; empty ones are left out.</summary>
    public static Sequence Split(Scalar scalar, string separator, string content)
    {
        var parts = new List<Node>();
        var text = scalar.Text;
        for (var start = 0; start <= text.Length;)
        {
            var next = text.IndexOf(separator, start, StringComparison.Ordinal);
            var end = next < 0 ? text.Length : next;
            var part = text.Substring(start, end - start);
            var begin = start + part.Length - part.TrimStart().Length;
            if (part.Trim() is { Length: > 0 } value)
            {
                parts.Add(new Scalar(value, scalar.Style, PlaceOf(scalar, begin, value.Length, content)));
            }

            start = end + separator.Length;
        }

        return new(parts.ToEquatableArray(), scalar.Place);
    }

    // Only text that stands in the file as it is, or behind a quotation mark, tells where its parts are.
    private static Place PlaceOf(Scalar scalar, int start, int length, string content)
    {
        var place = scalar.Place;
        var text = scalar.Text.TrimEnd('\n');
        var behind = StandsAt(text, place.Start, content) ? 0 : StandsAt(text, place.Start + 1, content) ? 1 : -1;
        return behind < 0 || text.IndexOf('\n') >= 0
            ? place
            : new(place.Line, place.Column + behind + start, place.Start + behind + start, length);
    }

    private static bool StandsAt(string text, int offset, string content) =>
        offset + text.Length <= content.Length && string.CompareOrdinal(content, offset, text, 0, text.Length) == 0;
}
