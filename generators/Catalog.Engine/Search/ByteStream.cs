namespace Catalog.Engine.Search;

/// <summary>A stream among <see cref="ByteStreams"/>.</summary>
internal struct ByteStream
{
    /// <summary>Where it begins.</summary>
    public int First;

    /// <summary>Where its next byte goes.</summary>
    public int Next;

    /// <summary>The number of bytes that the slice has room for yet.</summary>
    public int Left;

    /// <summary>The number of bytes of the slice.</summary>
    public int Slice;

    /// <summary>The number of bytes written.</summary>
    public int Length;
}
