namespace Catalog.Engine.Packing;

/// <summary>The numbers of the pack's layout; <c>LAYOUT.md</c> beside the reader tells what they mean.</summary>
internal static class PackLayout
{
    /// <summary>The version of the layout; a reader takes no other.</summary>
    public const uint Version = 1;

    /// <summary>The length of the header in bytes: where the content begins.</summary>
    public const int HeaderLength = 64;

    /// <summary>The number of bits of an offset within a block, the stretch of content that has a checksum of its own.</summary>
    public const int BlockBits = 14;

    /// <summary>The length of a block in bytes.</summary>
    public const int BlockLength = 1 << BlockBits;

    /// <summary>The length in bytes of an entry of the directory.</summary>
    public const int EntryLength = 16;

    /// <summary>Sections begin at multiples of it, so that none of their elements lies in two blocks.</summary>
    public const int Alignment = 32;

    /// <summary>The length in bytes of a slot of the table of ids, and of an alias.</summary>
    public const int SlotLength = 8;

    /// <summary>2^32 over the golden ratio: it spreads what the ids have in common over the table (D. E. Knuth, The Art of Computer Programming,
    /// 6.4).</summary>
    public const uint SlotMultiplier = 0x9E3779B9;

    /// <summary>The length in bytes of a SHA-256 hash.</summary>
    public const int HashLength = 32;

    /// <summary>What a pack begins with: <c>CATPACK</c> and a NUL.</summary>
    public const ulong Magic = 0x004B_4341_5054_4143;
}
