namespace Catalog.Engine.Packing;

/// <summary>The numbers of the pack's layout; <c>LAYOUT.md</c> beside the reader tells what they mean.</summary>
internal static class PackLayout
{
    /// <summary>The version of the layout; a reader takes no other.</summary>
    public const uint Version = 1;

    /// <summary>The length of the header in bytes: where the content begins.</summary>
    public const int HeaderLength = 64;

    /// <summary>The length in bytes of the stretch of content that has a checksum of its own.</summary>
    public const int BlockLength = 16 * 1024;

    /// <summary>The length in bytes of an entry of the directory.</summary>
    public const int EntryLength = 16;

    /// <summary>Sections begin at multiples of it, so that none of their elements lies in two blocks.</summary>
    public const int Alignment = 32;

    /// <summary>The length in bytes of a SHA-256 hash.</summary>
    public const int HashLength = 32;

    /// <summary>What a pack begins with: <c>CATPACK</c> and a NUL.</summary>
    public static byte[] Magic { get; } = [0x43, 0x41, 0x54, 0x50, 0x41, 0x43, 0x4B, 0];
}
