using Catalog.Engine.Typing;

namespace Catalog.Engine.Collections;

/// <summary>The outline of a document and its file.</summary>
public sealed record PlacedOutline(string SourcePath, DocumentOutline Outline) : IPlacedDocument
{
    public string Id => Outline.Id;

    public int Occurrence => Outline.Occurrence;

    /// <summary>What tells it from the other documents of its id.</summary>
    public string Distinction => FormattableString.Invariant($"{Id} {SourcePath} {Occurrence}");
}
