namespace Catalog.Generators.Collections;

/// <summary>A name that a document's property once had.</summary>
/// <param name="Name">The name.</param>
/// <param name="Alias">The alias of the document that keeps it.</param>
internal sealed record FormerName(string Name, string Alias);
