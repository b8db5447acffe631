using Catalog.Engine.Documents;

namespace Catalog.Generators.Reading;

/// <summary>A document with all that identifies it.</summary>
internal sealed record IdentifiedDocument(string Id, string Title, string ContentHash, Document Document);
