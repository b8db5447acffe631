namespace Catalog.Engine.Documents;

/// <summary>A named value of a document.</summary>
/// <param name="Name">The name as the documents write it, for instance <c>Original Classification</c>.</param>
/// <param name="Value">The value, or <see cref="Empty"/>.</param>
public sealed record FieldNode(string Name, Node Value);
