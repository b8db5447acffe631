using Catalog.Documents.Packing;

namespace Catalog.Documents.Storage;

/// <summary>Documents of a pack, each made when it is asked for and kept.</summary>
/// <param name="pack">The pack.</param>
/// <param name="create">Makes a document of its row.</param>
internal sealed class PackedDocuments<T>(Pack pack, Func<PackedRow, T> create) : DocumentStore<T>(pack.Count)
    where T : class, IDocument
{
    private const int ChunkBits = 8;
    private const int ChunkLength = 1 << ChunkBits;

    // Of a large collection few documents may ever be asked for: room is made for a chunk of them at a time.
    private readonly T?[]?[] _chunks = new T?[]?[(int)(((long)pack.Count + ChunkLength - 1) >> ChunkBits)];

    /// <inheritdoc/>
    public override Pack? Pack => pack;

    /// <inheritdoc/>
    public override T this[int place] => _chunks[place >> ChunkBits]?[place & (ChunkLength - 1)] ?? Make(place);

    /// <inheritdoc/>
    public override int IndexOf(string id, bool orAlias) => pack.IndexOf(id, orAlias);

    // Threads that meet here get one document.
    private T Make(int place)
    {
        ref var chunk = ref _chunks[place >> ChunkBits];
        if (chunk is null)
        {
            Interlocked.CompareExchange(ref chunk, new T?[Math.Min(ChunkLength, Count - (place & -ChunkLength))], null);
        }

        var document = create(new PackedRow(pack, place));
        return Interlocked.CompareExchange(ref chunk[place & (ChunkLength - 1)], document, null) ?? document;
    }
}
