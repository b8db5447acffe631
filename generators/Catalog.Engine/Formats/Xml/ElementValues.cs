using Catalog.Engine.Documents;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Xml;

/// <summary>Makes values of elements: attributes and child elements are named values, text is a scalar.</summary>
/// <remarks>
/// The text of an element with attributes and without elements is its <c>value</c>, or its <c>text</c> where an attribute is called <c>value</c>.
/// An attribute keeps the blanks within its quotes, text does not keep those at its ends.
/// </remarks>
/// <param name="text">The text of the file.</param>
/// <param name="problems">Where faults go.</param>
internal sealed class ElementValues(DataText text, ICollection<Problem> problems)
{
    private const string ValueName = "value";
    private const string SecondValueName = "text";

    /// <summary>The value that an element is.</summary>
    public Node Of(Element element) => Of(element, element.Elements);

    /// <summary>The value that an element is, with some of its elements.</summary>
    public Node Of(Element element, IEnumerable<Element> elements)
    {
        if (element.Attributes.Count > 0 || element.Elements.Any())
        {
            return new Mapping(Entries(element, elements).ToEquatableArray(), TagPlace(element), element.End);
        }

        return ElementText.Of(element, text) ?? (Node)new Empty(false, NamePlace(element));
    }

    /// <summary>Where the name of an element stands.</summary>
    public Place NamePlace(Element element) => text.PlaceOf(element.Start + 1, element.Name.Length);

    private Place TagPlace(Element element) => text.PlaceOf(element.Start, 1 + element.Name.Length);

    private List<FieldNode> Entries(Element element, IEnumerable<Element> elements)
    {
        var entries = element.Attributes.Select(Entry).ToList();
        var places = entries.ToDictionary(entry => entry.Name, entry => entry.NamePlace, StringComparer.Ordinal);
        if (!element.Elements.Any() && ElementText.Of(element, text) is { } value)
        {
            Add(new(places.ContainsKey(ValueName) ? SecondValueName : ValueName, value) { NamePlace = value.Place });
        }

        foreach (var named in elements.GroupBy(child => child.Name, StringComparer.Ordinal))
        {
            Add(new(named.Key, Value([.. named])) { NamePlace = NamePlace(named.First()) });
        }

        return entries;

        void Add(FieldNode entry)
        {
            if (places.TryGetValue(entry.Name, out var first))
            {
                problems.Add(Duplicate(entry, first));
            }
            else
            {
                entries.Add(entry);
            }
        }
    }

    private FieldNode Entry(ElementAttribute attribute)
    {
        var name = text.PlaceOf(attribute.Start, attribute.Name.Length);
        Node value = TextRun.IsWhiteSpace(attribute.Value)
            ? new Empty(false, name)
            : new Scalar(
                TextLines.Normalize(attribute.Value),
                ScalarStyle.Plain,
                text.PlaceOf(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart));
        return new(attribute.Name, value) { NamePlace = name };
    }

    private Node Value(IReadOnlyList<Element> named)
    {
        var values = named.Select(Of).ToList();
        return values.Count == 1 ? values[0] : new Sequence(values.ToEquatableArray(), values[0].Place);
    }

    private Problem Duplicate(FieldNode entry, Place first) => Problem.DuplicateKey(text.Path, entry.Name, entry.NamePlace, first);
}
