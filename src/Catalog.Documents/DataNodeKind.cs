namespace Catalog.Documents;

/// <summary>What a <see cref="DataNode"/> is.</summary>
public enum DataNodeKind
{
    /// <summary>No value: a null, or nothing behind a name.</summary>
    Empty,

    /// <summary>One piece of text, such as a number, a truth, a date or a string.</summary>
    Scalar,

    /// <summary>Values in order.</summary>
    Sequence,

    /// <summary>Values by name.</summary>
    Mapping,
}
