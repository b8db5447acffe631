namespace Catalog.Engine.Packing;

/// <summary>What a node of a pack is. The numbers are part of the layout.</summary>
internal enum NodeTag : byte
{
    /// <summary>A scalar as it is.</summary>
    Plain = 0,

    /// <summary>A scalar that is always a string.</summary>
    Text = 1,

    /// <summary>A scalar that is the date line of a record page.</summary>
    Date = 2,

    /// <summary>Values in order.</summary>
    Sequence = 3,

    /// <summary>Values by name.</summary>
    Mapping = 4,

    /// <summary>No value.</summary>
    Empty = 5,

    /// <summary>No value, where one would be a sequence.</summary>
    EmptySequence = 6,
}
