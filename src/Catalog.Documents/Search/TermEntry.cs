namespace Catalog.Documents.Search;

/// <summary>What the term table of an index says of a term.</summary>
/// <param name="Documents">The number of documents that have it.</param>
/// <param name="Start">Where its postings begin.</param>
/// <param name="PostingsLength">The number of their bytes.</param>
/// <param name="PlacesLength">The number of bytes of its places, which follow them.</param>
internal readonly record struct TermEntry(int Documents, int Start, int PostingsLength, int PlacesLength);
