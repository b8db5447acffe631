namespace Catalog.Cli.Search;

/// <summary>A word of a text that was looked for.</summary>
/// <param name="Word">Where it stands.</param>
/// <param name="Term">Which word of the query it is.</param>
internal readonly record struct Match(Word Word, int Term);
