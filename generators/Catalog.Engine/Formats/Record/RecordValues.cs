using Catalog.Engine.Documents;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Record;

/// <summary>Gathers the lines of each field while a page is read.</summary>
internal sealed class RecordValues(Place title)
{
    private readonly Dictionary<RecordField, TextLine> _labels = [];
    private readonly Dictionary<RecordField, List<TextLine>> _lines = [];

    /// <summary>Whether the label of a field was seen.</summary>
    public bool HasLabel(RecordField field) => _labels.ContainsKey(field);

    /// <summary>Whether a field has a value so far.</summary>
    public bool HasValue(RecordField field) => _lines.ContainsKey(field);

    /// <summary>Notes the label of a field.</summary>
    public void Label(RecordField field, TextLine line) => _labels[field] = line;

    /// <summary>Adds a line to the value of a field; null adds nothing.</summary>
    public void Add(RecordField field, TextLine? line)
    {
        if (line is { } text)
        {
            if (!_lines.TryGetValue(field, out var lines))
            {
                _lines.Add(field, lines = []);
            }

            lines.Add(text);
        }
    }

    /// <summary>All fields, the empty ones too.</summary>
    public EquatableArray<FieldNode> ToFields() =>
        RecordFields.All.Select(field => new FieldNode(field.Name, ToNode(field)) { NamePlace = NamePlace(field) }).ToEquatableArray();

    // A value without a label is all that the page shows of its field.
    private Place NamePlace(RecordField field) => _labels.TryGetValue(field, out var label) ? label.Place
        : _lines.TryGetValue(field, out var lines) ? lines[0].Place
        : default;

    private Node ToNode(RecordField field)
    {
        if (!_lines.TryGetValue(field, out var lines))
        {
            return new Empty(field.IsList, _labels.TryGetValue(field, out var label) ? label.Place : title);
        }

        return field.IsList
            ? new Sequence(lines.Select(line => (Node)new Scalar(line.Text, field.Style, line.Place)).ToEquatableArray(), lines[0].Place)
            : new Scalar(string.Join("\n", lines.Select(line => line.Text)), field.Style, lines[0].Place);
    }
}
