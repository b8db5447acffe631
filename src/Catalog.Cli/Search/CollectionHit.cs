namespace Catalog.Cli.Search;

/// <summary>A document that a search of several collections found.</summary>
/// <param name="Collection">The document's collection.</param>
/// <param name="Hit">The document, with its rank and its snippet.</param>
internal sealed record CollectionHit(IDocumentCollection Collection, SearchHit<IDocument> Hit);
