namespace Catalog.Generators.Joins;

/// <summary>A document that others may refer to.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Member">The static property that gives it; null where there is none.</param>
internal sealed record TargetDocument(string Id, string? Member);
