namespace Catalog.Engine.Search;

/// <summary>What a builder knows of a term.</summary>
internal struct IndexTerm
{
    /// <summary>The hash of its text.</summary>
    public uint Hash;

    /// <summary>Where its text begins among those of all terms.</summary>
    public int Start;

    /// <summary>The number of its UTF-16 code units.</summary>
    public int Length;

    /// <summary>The number of documents that have it.</summary>
    public int Documents;

    /// <summary>The number, in the order of adding, of the last document that has it.</summary>
    public int LastDocument;

    /// <summary>Its first occurrence in that document; -1 where that is not read yet.</summary>
    public int FirstToken;

    /// <summary>Its last one.</summary>
    public int LastToken;

    /// <summary>Its postings so far.</summary>
    public ByteStream Postings;
}
