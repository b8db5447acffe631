using Catalog.Engine.Documents;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Xml;

/// <summary>XML 1.0 with namespaces, without document type definitions: one document, or one per element that <c>CatalogRecords</c> names.</summary>
public sealed class XmlFormat : IDocumentFormat
{
    /// <inheritdoc/>
    public string Name => "xml";

    /// <inheritdoc/>
    public bool Recognizes(string extension, string text) => extension == ".xml";

    /// <inheritdoc/>
    public Reading Read(DocumentSource source)
    {
        var text = DataText.Of(source.Path, source.Text);
        var path = source.Records is { } records ? new ElementPath(records) : null;
        var elements = new ElementReader(text, path).Read();
        var problems = new List<Problem>();
        var values = new ElementValues(text, problems);
        var contents = elements.Records.Select(element => (Element: element, Content: RecordContent.Of(element))).ToList();
        var found = contents.ConvertAll(record => Record(record.Element, record.Content, values, path));
        if (elements.Fault is { } fault)
        {
            problems.Add(fault);
        }

        var reading = path is null ? Single(found, elements, problems, source) : Many(found, elements, problems, path, values, source);
        return contents.SelectMany(record => record.Content.LeftOut).ToList() is { Count: > 0 } leftOut
            ? reading with { Problems = reading.Problems.Append(LeftOut(leftOut, text)).ToEquatableArray() }
            : reading;
    }

    private static RecordNode Record(Element element, RecordContent content, ElementValues values, ElementPath? path)
    {
        var value = values.Of(element, content.Fields);
        var isNamed = path is { IsMap: true } && value is Mapping mapping && DocumentFields.Id(mapping.Entries) is null;
        return new(value, isNamed ? element.Name : null, values.NamePlace(element)) { Body = DocumentBody.Of(content.Paragraphs) };
    }

    private static Reading Many(
        List<RecordNode> found, ElementReading elements, List<Problem> problems, ElementPath path, ElementValues values, DocumentSource source)
    {
        if (found.Count == 0 && elements is { Fault: null, Root: { } root })
        {
            problems.Add(Problem.At(Fault.RecordsNotFound, source.Path, values.NamePlace(root), Excerpt.Of(source.Records!), path.Reason()));
        }

        // Of a record that is cut off, the id may be missing too: that is no second fault.
        var isCut = elements.IsCut && found[found.Count - 1].Value is var last
            && (last is not Mapping fields || RecordIds.Field(fields, source.Key) is null);
        return Records.Of(source, isCut ? found.GetRange(0, found.Count - 1) : found, problems);
    }

    // One word for a file, since mark-up has attributes by the thousand.
    private static Problem LeftOut(List<ElementAttribute> attributes, DataText text) => text.Problem(
        Fault.AttributeLeftOut,
        attributes[0].Start,
        attributes[0].Name.Length,
        Excerpt.Of(attributes[0].Name),
        attributes.Count == 1 ? "no other" : FormattableString.Invariant($"{attributes.Count - 1} more"));

    private static Reading Single(IReadOnlyList<RecordNode> found, ElementReading elements, List<Problem> problems, DocumentSource source)
    {
        if (found.Count == 1 && found[0].Value is Mapping { Entries.Count: <= ReadingLimits.Fields } mapping)
        {
            var document = DataDocument.Of(mapping, found[0].Body) with { IsFaulty = problems.Count > 0 };
            return new(new([document]), problems.ToEquatableArray());
        }

        if (found.Count == 1 && !(elements.IsCut && found[0].Value is not Mapping))
        {
            problems.Add(DataDocument.Problem(found[0].Value, source.Path));
        }

        return new(EquatableArray<Document>.Empty, problems.ToEquatableArray());
    }
}
