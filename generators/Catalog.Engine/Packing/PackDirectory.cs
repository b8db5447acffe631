namespace Catalog.Engine.Packing;

/// <summary>Writes sections, and where they stand.</summary>
internal sealed class PackDirectory(ContentWriter content)
{
    /// <summary>The entries as they are written.</summary>
    public ByteBuffer Entries { get; } = new();

    /// <summary>The number of entries.</summary>
    public int Count => Entries.Length / PackLayout.EntryLength;

    /// <summary>Writes a section, and empties the buffer.</summary>
    /// <param name="kind">What it holds.</param>
    /// <param name="section">Its bytes.</param>
    /// <param name="format">The type of its elements, where they are values.</param>
    /// <param name="index">The number of the field, where there is a section for each.</param>
    public void Add(SectionKind kind, ByteBuffer section, ColumnFormat format = ColumnFormat.None, int index = 0)
    {
        var length = section.Length;
        content.Align();
        Entries.Integer((int)kind, 2);
        Entries.Integer((int)format, 2);
        Entries.UInt32((uint)index);
        Entries.UInt32((uint)content.Write(section));
        Entries.UInt32((uint)length);
    }
}
