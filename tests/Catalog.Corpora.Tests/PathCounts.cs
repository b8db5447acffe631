using Catalog.Engine.Documents;
using Catalog.Engine.Typing;

namespace Catalog.Corpora.Tests;

/// <summary>How often each path of fields occurs, in the words of the expected files: <c>a.b</c>, <c>a[]</c>, <c>a{*}</c>.</summary>
internal sealed class PathCounts
{
    private readonly Dictionary<string, (HashSet<string> Documents, int Occurrences, int Empty)> _counts = new(StringComparer.Ordinal);
    private readonly bool _isXml;

    private PathCounts(bool isXml) => _isXml = isXml;

    public static PathCounts Of(CorpusReading reading)
    {
        var counts = new PathCounts(reading.Corpus.Name == "pocom");
        foreach (var document in reading.Documents)
        {
            counts.Add(document.Id, "", document.Document.Fields, reading.Schema.Fields);
        }

        return counts;
    }

    /// <summary>Documents, occurrences and empty values of a path.</summary>
    public (int Documents, int Occurrences, int Empty) this[string path] =>
        _counts.TryGetValue(path, out var count) ? (count.Documents.Count, count.Occurrences, count.Empty) : default;

    public IEnumerable<string> Paths => _counts.Keys.Order(StringComparer.Ordinal);

    private void Add(string id, string prefix, IEnumerable<FieldNode> fields, IEnumerable<SchemaField> types)
    {
        foreach (var field in fields)
        {
            Add(id, prefix + field.Name, field.Value, types.Single(type => type.Name == field.Name).Type);
        }
    }

    private void Add(string id, string path, Node node, FieldType type)
    {
        // XML has no lists: an element that repeats is one path.
        if (_isXml && node is Sequence repeated)
        {
            foreach (var item in repeated.Items)
            {
                Add(id, path, item, type);
            }

            return;
        }

        var (documents, occurrences, empty) = _counts.GetValueOrDefault(path, ([], 0, 0));
        documents.Add(id);
        _counts[path] = (documents, occurrences + 1, empty + (node is Empty ? 1 : 0));
        switch (node, type)
        {
            case (Sequence sequence, ListFieldType list):
                foreach (var item in sequence.Items)
                {
                    Add(id, path + "[]", item, list.Element);
                }

                break;
            case (Mapping mapping, DictionaryFieldType dictionary):
                foreach (var entry in mapping.Entries)
                {
                    Add(id, path + "{*}", entry.Value, dictionary.Value);
                }

                break;
            case (Mapping mapping, ClassFieldType fields):
                Add(id, path + ".", mapping.Entries, fields.Fields);
                break;
            case (Mapping mapping, ListFieldType { Element: ClassFieldType fields }):
                Add(id, path + ".", mapping.Entries, fields.Fields);
                break;
        }
    }
}
