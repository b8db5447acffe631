namespace Catalog.Documents.Json;

/// <summary>The names of what a document has, in JSON.</summary>
/// <param name="Id">That of <see cref="IDocument.Id"/>.</param>
/// <param name="Title">That of <see cref="IDocument.Title"/>.</param>
/// <param name="SourcePath">That of <see cref="IDocument.SourcePath"/>.</param>
/// <param name="ContentHash">That of <see cref="IDocument.ContentHash"/>.</param>
/// <param name="Body">That of <see cref="IDocument.Body"/>.</param>
/// <param name="Fields">Those of its fields, in their order.</param>
internal sealed record DocumentNames(string Id, string Title, string SourcePath, string ContentHash, string Body, string[] Fields);
