using Catalog.Engine.Collections;
using Catalog.Engine.Documents;
using Catalog.Engine.Packing;

namespace Catalog.Engine.Storage;

/// <summary>Packs one collection: its files in order of path, one after the other, so that their bodies need not be held; then all else.</summary>
public sealed class CollectionPacking
{
    private static readonly DocumentBody NoBody = DocumentBody.Of([]);

    private readonly PackBuilder _builder;
    private readonly Stream? _earlier;
    private readonly BodyTexts? _texts;
    private readonly List<PackedFile> _files = [];

    // Of documents whose ids differ at most in case, only the one first by path is listed.
    private readonly Dictionary<string, PackedBody> _listed = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<IdentifiedDocument> _inOrderOfReading = [];

    /// <summary>Begins a pack.</summary>
    /// <param name="pack">Where it goes: empty, and able to seek and to be read.</param>
    /// <param name="earlier">The earlier pack, in which the bodies of kept files stand; or null.</param>
    /// <param name="withSearch">Whether it has an index for searches.</param>
    public CollectionPacking(Stream pack, Stream? earlier, bool withSearch)
    {
        (_builder, _earlier, _texts) = (new PackBuilder(pack), earlier, withSearch ? new BodyTexts(pack) : null);
        Pack = pack;
    }

    /// <summary>The files, without bodies.</summary>
    public IReadOnlyList<PackedFile> Files => _files;

    internal Stream Pack { get; }

    /// <summary>Adds a file: the next in order of path by code point.</summary>
    /// <returns>Whether that could be done. If not, a body is needed that the earlier pack does not have: the file must be read.</returns>
    public bool Add(PackedFile file)
    {
        if (file.Kept is { } all && !all.Zip(file.Reading.Documents, IsEnough).All(isEnough => isEnough))
        {
            return false;
        }

        var kept = new List<KeptDocument>();
        var documents = new List<IdentifiedDocument>();
        foreach (var read in file.Reading.Documents)
        {
            var before = file.Kept?[kept.Count];
            var document = before is null ? read : Restore(read, before);
            var body = _listed.ContainsKey(document.Id) ? default(PackedBody?) : AddBody(document, before);
            kept.Add(before is null ? Keep(document, body) : before with { Body = body });
            documents.Add(document with { Document = document.Document with { Body = NoBody } });
            if (body is { } place)
            {
                _listed.Add(document.Id, place);
                _inOrderOfReading.Add(documents[documents.Count - 1]);
            }
        }

        _files.Add(file with { Reading = file.Reading with { Documents = documents.ToEquatableArray() }, Kept = kept.ToEquatableArray() });
        return true;
    }

    /// <summary>Where the body of a listed document stands.</summary>
    internal PackedBody BodyOf(string id) => _listed[id];

    /// <summary>Writes what comes behind the bodies.</summary>
    internal void Finish(PackContent content, EquatableArray<string> identity) =>
        _builder.Finish(_texts is null ? content : content with { SearchIndex = _texts.Index(_inOrderOfReading, content, identity) });

    private bool IsEnough(KeptDocument kept, IdentifiedDocument document) =>
        kept.Body is not null || document.Occurrence > 0 || _listed.ContainsKey(document.Id);

    private PackedBody AddBody(IdentifiedDocument document, KeptDocument? kept)
    {
        if (kept is null)
        {
            var added = _builder.AddBody(document.Document.Body);
            _texts?.Add(added, document.Document.Body.WithText().Text!);
            return added;
        }

        var block = BodyBlock.Read(_earlier!, kept.Body!.Value);
        var copied = _builder.AddBody(block);
        _texts?.Add(copied, BodyBlock.TextOf(block));
        return copied;
    }

    private static IdentifiedDocument Restore(IdentifiedDocument document, KeptDocument kept) => document with
    {
        ContentHash = kept.ContentHash,
        Document = document.Document with { Links = kept.Links, Anchors = kept.Anchors },
    };

    private static KeptDocument Keep(IdentifiedDocument document, PackedBody? body) =>
        new(document.ContentHash, body, document.Document.Links, document.Document.Anchors);
}
