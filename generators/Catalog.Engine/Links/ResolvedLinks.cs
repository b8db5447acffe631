namespace Catalog.Engine.Links;

/// <summary>The links of one file that are wrong, or that point within another.</summary>
public sealed record ResolvedLinks(string Path, EquatableArray<ResolvedLink> Links);
