using Catalog.Engine;

namespace Catalog.Generators.Links;

/// <summary>A link with the anchors that it may point at; null where its file is missing.</summary>
internal sealed record PickedLink(ResolvedLink Resolved, EquatableArray<string>? Anchors);
