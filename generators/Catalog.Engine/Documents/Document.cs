using Catalog.Engine.Text;

namespace Catalog.Engine.Documents;

/// <summary>A document as it was read: values with their places.</summary>
public sealed record Document
{
    /// <summary>The id that the document gives itself, or null.</summary>
    public string? OwnId { get; init; }

    /// <summary>Where that id stands; where it has none of its own, the beginning of the file.</summary>
    public Place OwnIdPlace { get; init; }

    /// <summary>The title, never empty; null where the document has none.</summary>
    public string? Title { get; init; }

    /// <summary>Where the title stands, or the document begins.</summary>
    public Place Place { get; init; }

    /// <summary>The fields in the order of the document.</summary>
    public EquatableArray<FieldNode> Fields { get; init; } = EquatableArray<FieldNode>.Empty;

    /// <summary>The running text.</summary>
    public DocumentBody Body { get; init; } = DocumentBody.Of([]);

    /// <summary>The links and images of the running text in its order; of those that share a definition, one.</summary>
    public EquatableArray<DocumentLink> Links { get; init; } = EquatableArray<DocumentLink>.Empty;

    /// <summary>What a link can point at within the document; null where its format has no such places, or where templates may bring in more.</summary>
    public EquatableArray<string>? Anchors { get; init; }

    /// <summary>The fingerprint of the document's own text in a file of several; null where the file is the document.</summary>
    public string? ContentHash { get; init; }

    /// <summary>Whether a fault was found while reading: what is missing then is no news, and no evidence for a type.</summary>
    public bool IsFaulty { get; init; }
}
