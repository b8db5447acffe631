using Catalog.Generators.Collections;

namespace Catalog.Generators.Emission.Storage;

/// <summary>Writes how a collection comes by documents that are in a pack.</summary>
internal static class PackedDocuments
{
    /// <summary>The arguments behind the fields: the pack, and what makes a document of a row.</summary>
    public static IEnumerable<string> Arguments(CollectionTypes types, PackModel pack) =>
    [
        "global::Catalog.Documents.Packing.Pack.Open(",
        $"    typeof({types.CollectionName}).Assembly,",
        $"    {CSharp.Literal(pack.Resource)},",
        $"    {CSharp.Literal(pack.Fingerprint)}),",
        $"static row => new {types.DocumentName}(row)));",
    ];

    /// <summary>The static properties of documents, where they are asked for.</summary>
    public static IEnumerable<string> Members(CollectionModel collection) => collection.Members
        .Where(member => member is { IsListed: true, IsVisible: true })
        .SelectMany(member => member.FormerNames.Select(former => Former(collection.Types, member, former)).Prepend(Member(collection.Types, member)));

    private static string Member(CollectionTypes types, MemberModel member) => $"""

        /// <summary>The document <c>{CSharp.Documentation(member.Id)}</c>, from <c>{CSharp.Documentation(member.SourcePath)}</c>.</summary>
        {types.MemberAccess} static {types.DocumentName} {member.Name} => All.Find({CSharp.Literal(member.Id)})!;
        """;

    private static string Former(CollectionTypes types, MemberModel member, FormerName former) => $"""

        /// <summary>What <see cref="{member.Name}"/> was called; its alias <c>{CSharp.Documentation(former.Alias)}</c> keeps the name.</summary>
        [global::System.Obsolete("The document is called '{member.Name}' now.")]
        {types.MemberAccess} static {types.DocumentName} {former.Name} => {member.Name};
        """;
}
