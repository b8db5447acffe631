namespace Catalog.Engine.Collections;

/// <summary>A former id of a document.</summary>
/// <param name="Alias">The former id.</param>
/// <param name="Id">The id it has now.</param>
public sealed record AliasModel(string Alias, string Id);
