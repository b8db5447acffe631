using System.Runtime.InteropServices;
using Catalog.Engine.Packing;

namespace Catalog.Documents.Packing;

/// <summary>Where the values of a field stand in a pack; 0 where there are none.</summary>
/// <remarks>Fields, since each accessor of a property is one more method to compile when an app starts.</remarks>
[StructLayout(LayoutKind.Auto)]
internal struct PackedColumn
{
    /// <summary>The offset of the references to nodes.</summary>
    public int Nodes;

    /// <summary>The offset of the values.</summary>
    public int Values;

    /// <summary>The offset of the bits that say which documents have a value.</summary>
    public int Nulls;

    /// <summary>The type of the values.</summary>
    public ColumnFormat Format;
}
