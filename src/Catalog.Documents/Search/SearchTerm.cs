namespace Catalog.Documents.Search;

/// <summary>A word of a query.</summary>
/// <param name="Text">The folded word.</param>
/// <param name="IsPrefix">Whether words that only begin with it match too.</param>
internal readonly record struct SearchTerm(string Text, bool IsPrefix);
