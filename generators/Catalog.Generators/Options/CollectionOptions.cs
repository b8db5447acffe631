using Catalog.Engine.Naming;

namespace Catalog.Generators.Options;

/// <summary>Metadata that concern a whole collection, on which its files must agree; null where not set.</summary>
internal sealed record CollectionOptions(string Name, string? Document, string? Storage, string? Members)
{
    /// <summary>The name of the document class when none is declared.</summary>
    public string DocumentClass => Document is { } name && Identifier.IsValid(name) && name != Name ? name : Name + "Document";

    /// <summary>What names the static property of a document.</summary>
    public MemberSource MemberSource => Members?.ToLowerInvariant() switch
    {
        "id" => MemberSource.Id,
        "none" => MemberSource.None,
        _ => MemberSource.Title,
    };

    /// <summary>The text that a document's property is named after.</summary>
    public string MemberText(string id, string title) => MemberSource == MemberSource.Title ? title : id;
}
