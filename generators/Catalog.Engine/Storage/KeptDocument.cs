using Catalog.Engine.Documents;
using Catalog.Engine.Packing;

namespace Catalog.Engine.Storage;

/// <summary>What a pack and its fields do not tell of a document of theirs.</summary>
/// <param name="ContentHash">The fingerprint of its text.</param>
/// <param name="Body">Where its body stands in the pack; null where the pack does not list the document.</param>
/// <param name="Links">Its links.</param>
/// <param name="Anchors">What links can point at within it, or null.</param>
public sealed record KeptDocument(string ContentHash, PackedBody? Body, EquatableArray<DocumentLink> Links, EquatableArray<string>? Anchors)
{
    /// <summary>Writes it on a line of its own.</summary>
    public void Write(TokenWriter writer)
    {
        writer.Text(ContentHash).Flag(Body is not null).Number(Body?.Offset ?? 0).Number(Body?.Length ?? 0)
            .List(Links, link => writer.Text(link.Target).Place(link.Place))
            .Flag(Anchors is not null).List(Anchors ?? EquatableArray<string>.Empty, anchor => writer.Text(anchor)).Line();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static KeptDocument Read(TokenReader reader)
    {
        var (hash, isListed, offset, length) = (reader.Text(), reader.Flag(), reader.Number(), reader.Number());
        var links = reader.List(() => new DocumentLink(reader.Text(), reader.Place()));
        var (hasAnchors, anchors) = (reader.Flag(), reader.List(reader.Text));
        return new(hash, isListed ? new PackedBody(offset, length) : null, links, hasAnchors ? anchors : null);
    }
}
