using Catalog.Engine.Naming;

namespace Catalog.Engine.Collections;

/// <summary>Metadata that concern a whole collection, on which its files must agree; null where not set.</summary>
public sealed record CollectionOptions(string Name, string? Document, string? Storage, string? Members)
{
    /// <summary>Whether an index for searches is wanted (<c>CatalogSearch</c>).</summary>
    public string? Search { get; init; }

    /// <summary>Whether its documents become data in a resource, and not code.</summary>
    public bool IsPacked => string.Equals(Storage, "Packed", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether its pack has an index for searches.</summary>
    public bool IsSearched => string.Equals(Search, "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of the document class when none is declared.</summary>
    public string DocumentClass => Document is { } name && Identifier.IsValid(name) && name != Name ? name : Name + "Document";

    /// <summary>What names the static property of a document.</summary>
    public MemberSource MemberSource => Members?.ToLowerInvariant() switch
    {
        "id" => MemberSource.Id,
        "none" => MemberSource.None,
        null when IsPacked => MemberSource.None,
        _ => MemberSource.Title,
    };

    /// <summary>The text that a document's property is named after.</summary>
    public string MemberText(string id, string title) => MemberSource == MemberSource.Title ? title : id;
}
