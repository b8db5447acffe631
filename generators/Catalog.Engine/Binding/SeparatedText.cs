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
        var inset = scalar.Inset ?? TextInset.Of(scalar, content);
        for (var start = 0; start <= text.Length;)
        {
            var next = text.IndexOf(separator, start, StringComparison.Ordinal);
            var end = next < 0 ? text.Length : next;
            var part = text.Substring(start, end - start);
            var begin = start + part.Length - part.TrimStart().Length;
            if (part.Trim() is { Length: > 0 } value)
            {
                parts.Add(new Scalar(value, scalar.Style, PlaceOf(scalar.Place, inset, begin, value.Length)));
            }

            start = end + separator.Length;
        }

        return new(parts.ToEquatableArray(), scalar.Place);
    }

    private static Place PlaceOf(Place place, int inset, int start, int length) =>
        inset < 0 ? place : new(place.Line, place.Column + inset + start, place.Start + inset + start, length);
}
