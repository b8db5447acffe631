using Catalog.Engine;

namespace Catalog.Generators.Links;

/// <summary>The links of one file that are wrong, or that point within another.</summary>
internal sealed record ResolvedLinks(string Path, EquatableArray<ResolvedLink> Links);
