namespace Catalog.Engine.Packing;

/// <summary>Makes the header of a pack.</summary>
internal static class PackHeader
{
    /// <summary>The header.</summary>
    /// <param name="content">What the pack holds.</param>
    /// <param name="directory">The offset of the directory.</param>
    /// <param name="entries">The number of its entries.</param>
    /// <param name="tail">The directory and the checksums of the blocks.</param>
    public static ByteBuffer Of(PackContent content, int directory, int entries, ByteBuffer tail)
    {
        var header = new ByteBuffer(PackLayout.HeaderLength);
        header.Integer((long)PackLayout.Magic, sizeof(ulong));
        header.UInt32(PackLayout.Version);
        header.UInt32((uint)(directory + tail.Length));
        header.Add(HexText.Bytes(SchemaFingerprint.Of(content.Collection, content.Fields)), PackLayout.HashLength);
        header.UInt32((uint)content.Documents.Count);
        header.UInt32((uint)directory);
        header.UInt32((uint)entries);
        var place = header.Length;
        header.UInt32(0);
        var checksum = Crc32C.Append(Crc32C.Of(header.Bytes, 0, header.Length), tail.Bytes, 0, tail.Length);
        header.UInt32(place, checksum);
        return header;
    }
}
