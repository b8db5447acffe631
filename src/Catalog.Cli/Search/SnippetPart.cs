namespace Catalog.Cli.Search;

/// <summary>A piece of a text that is either a matching word or what stands between them.</summary>
internal readonly record struct SnippetPart(string Text, bool IsMatch);
