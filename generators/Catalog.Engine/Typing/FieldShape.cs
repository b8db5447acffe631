namespace Catalog.Engine.Typing;

/// <summary>A field of one document, as far as its type goes.</summary>
public sealed record FieldShape(string Name, Shape Shape);
