namespace Catalog.Engine.Links;

/// <summary>A link with the anchors that it may point at; null where its file is missing.</summary>
public sealed record PickedLink(ResolvedLink Resolved, EquatableArray<string>? Anchors);
