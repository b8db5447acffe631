namespace Catalog.Documents.Packing;

/// <summary>A part of a pack that is read by whoever knows it.</summary>
internal readonly struct PackSection(Pack pack, int offset, int length)
{
    /// <summary>The number of its bytes.</summary>
    public int Length => length;

    /// <summary>Some of its bytes, in place.</summary>
    /// <exception cref="InvalidDataException">The pack is damaged there, or has no such bytes.</exception>
    public ReadOnlySpan<byte> Slice(int start, int count) => (uint)start <= (uint)length && (uint)count <= (uint)(length - start)
        ? pack.Read(offset + start, count)
        : throw pack.Damaged();
}
