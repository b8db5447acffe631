namespace Catalog.Engine.Packing;

/// <summary>What a section of a pack holds. The numbers are part of the layout.</summary>
internal enum SectionKind : ushort
{
    /// <summary>References to the ids, in order of id.</summary>
    Ids = 1,

    /// <summary>References to the titles.</summary>
    Titles = 2,

    /// <summary>References to the paths of the files.</summary>
    SourcePaths = 3,

    /// <summary>References to the bodies.</summary>
    Bodies = 4,

    /// <summary>The fingerprints of the documents' texts.</summary>
    Hashes = 5,

    /// <summary>The rows by the hash of the id.</summary>
    IdTable = 6,

    /// <summary>The aliases with their rows.</summary>
    Aliases = 7,

    /// <summary>References to the values of a field.</summary>
    ColumnNodes = 8,

    /// <summary>The values of a field whose type is of fixed size.</summary>
    ColumnValues = 9,

    /// <summary>Which documents have such a value.</summary>
    ColumnNulls = 10,

    /// <summary>The index of the search.</summary>
    SearchIndex = 11,
}
