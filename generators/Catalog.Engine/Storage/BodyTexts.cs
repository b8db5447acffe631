using Catalog.Engine.Collections;
using Catalog.Engine.Documents;
using Catalog.Engine.Packing;
using Catalog.Engine.Search;

namespace Catalog.Engine.Storage;

/// <summary>Gives the texts of bodies once more, to make an index of them: which fields belong to it is known only when all are read.</summary>
/// <param name="pack">The pack that is being written.</param>
internal sealed class BodyTexts(Stream pack)
{
    // What the pack has not been given yet, since it is written in blocks.
    private readonly Dictionary<PackedBody, string> _pending = [];
    private long _written;

    /// <summary>Adds the text of a body that was added to the pack just now.</summary>
    public void Add(PackedBody body, string text)
    {
        if (pack.Position != _written)
        {
            _written = pack.Position;
            foreach (var place in _pending.Keys.Where(place => place.Offset + place.Length <= _written).ToList())
            {
                _pending.Remove(place);
            }
        }

        _pending[body] = text;
    }

    /// <summary>The index of all documents.</summary>
    /// <param name="documents">The listed documents in order of reading.</param>
    /// <param name="content">The same in order of id, with their bodies.</param>
    /// <param name="identity">The fields that say what the id or the title says: they are not searched once more.</param>
    public byte[] Index(IReadOnlyList<IdentifiedDocument> documents, PackContent content, EquatableArray<string> identity)
    {
        var rows = content.Documents.Select((document, row) => (document, row)).ToDictionary(pair => pair.document.Id, pair => pair.row, StringComparer.Ordinal);
        var rowOf = documents.Select(document => rows[document.Id]).ToArray();
        var index = new SearchIndexBuilder();
        for (var i = 0; i < documents.Count; i++)
        {
            var fields = documents[i].Document.Fields.Where(field => !identity.Contains(field.Name, StringComparer.Ordinal));
            index.Add(documents[i].Title, fields.SelectMany(field => Texts(field.Value)), TextOf(content.Documents[rowOf[i]].Body));
        }

        pack.Position = _written;
        return index.Finish(rowOf);
    }

    private string TextOf(PackedBody body) => _pending.TryGetValue(body, out var text) ? text : BodyBlock.TextOf(BodyBlock.Read(pack, body));

    private static IEnumerable<string> Texts(Node node) => node switch
    {
        Scalar scalar => [scalar.Text],
        Sequence sequence => sequence.Items.SelectMany(Texts),
        Mapping mapping => mapping.Entries.SelectMany(entry => Texts(entry.Value)),
        _ => [],
    };
}
