namespace Catalog.Engine.Documents;

/// <summary>The text of one file, on its way to a reader.</summary>
/// <param name="Path">The path that diagnostics name.</param>
/// <param name="Text">The decoded text without a byte order mark.</param>
public sealed record DocumentSource(string Path, string Text);
