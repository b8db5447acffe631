using Catalog.Engine.Documents;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Xml;

/// <summary>XML 1.0 with namespaces, without document type definitions: one document, or one per element that <c>CatalogRecords</c> names.</summary>
public sealed class XmlFormat : IDocumentFormat
{
    private const string DefaultKey = "id";

    /// <inheritdoc/>
    public string Name => "xml";

    /// <inheritdoc/>
    public bool Recognizes(string extension, string text) => extension == ".xml";

    /// <inheritdoc/>
    public Reading Read(DocumentSource source)
    {
        var leftOut = new List<ElementAttribute>();
        var reading = Read(source, leftOut);
        return leftOut.Count == 0 ? reading : reading with
        {
            Problems = reading.Problems.Append(LeftOut(source, leftOut)).ToEquatableArray(),
        };
    }

    // One word for a file, since mark-up has attributes by the thousand.
    private static Problem LeftOut(DocumentSource source, List<ElementAttribute> attributes) => DataText.Of(source.Path, source.Text).Problem(
        Fault.AttributeLeftOut,
        attributes[0].Start,
        attributes[0].Name.Length,
        Excerpt.Of(attributes[0].Name),
        attributes.Count == 1 ? "no other" : FormattableString.Invariant($"{attributes.Count - 1} more"));

    private static Reading Read(DocumentSource source, List<ElementAttribute> leftOut)
    {
        var text = DataText.Of(source.Path, source.Text);
        var path = source.Records is { } records ? new ElementPath(records) : null;
        var elements = new ElementReader(text, path).Read();
        var problems = new List<Problem>();
        var values = new ElementValues(text, problems);
        var found = elements.Records.Select(element => Record(element, values, path, leftOut)).ToList();
        if (elements.Fault is { } fault)
        {
            problems.Add(fault);
        }

        if (path is null)
        {
            return Single(found, elements, problems, source);
        }

        if (found.Count == 0 && elements is { Fault: null, Root: { } root })
        {
            problems.Add(Problem.At(Fault.RecordsNotFound, source.Path, values.NamePlace(root), Excerpt.Of(source.Records!), path.Reason()));
        }

        // Of a record that is cut off, the id may be missing too: that is no second fault.
        var isCut = elements.IsCut && !IsIdentified(found[found.Count - 1], source.Key ?? DefaultKey);
        return Records.Of(source, isCut ? found.GetRange(0, found.Count - 1) : found, problems);
    }

    private static RecordNode Record(Element element, ElementValues values, ElementPath? path, List<ElementAttribute> leftOut)
    {
        var content = RecordContent.Of(element);
        leftOut.AddRange(content.LeftOut);
        var value = values.Of(element, content.Fields);
        var isNamed = path is { IsMap: true } && value is Mapping mapping && DocumentFields.Id(mapping.Entries) is null;
        return new(value, isNamed ? element.Name : null, values.NamePlace(element)) { Body = DocumentBody.Of(content.Paragraphs) };
    }

    private static bool IsIdentified(RecordNode record, string key) =>
        record.Value is Mapping mapping && DocumentFields.Text(mapping.Entries, key) is not null;

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
