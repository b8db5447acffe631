namespace Catalog.Cli.Search;

/// <summary>A document that has all words of a query.</summary>
/// <param name="Collection">The document's collection.</param>
/// <param name="Document">The document.</param>
/// <param name="Score">Its rank; greater is better, and comparable within one search only.</param>
/// <param name="Title">The title, in parts.</param>
/// <param name="Snippet">The piece of the document that says most about why it was found, in parts.</param>
internal sealed record SearchHit(
    IDocumentCollection Collection,
    IDocument Document,
    double Score,
    IReadOnlyList<SnippetPart> Title,
    IReadOnlyList<SnippetPart> Snippet);
