using Catalog.Engine;
using Catalog.Engine.Naming;
using Catalog.Engine.Typing;
using Catalog.Generators.Declarations;
using Catalog.Generators.Options;

namespace Catalog.Generators.Collections;

/// <summary>Makes a collection of its outline and of what the user wrote of its types.</summary>
internal static class CollectionBuilder
{
    // Each generated file costs time at every keystroke in any C# file.
    private const int MaximalFiles = 500;

    public static CollectionModel Build(CollectionOutline outline, EquatableArray<UserType> userTypes)
    {
        var collection = userTypes.FirstOrDefault(type => type.Name == outline.FullName);
        var documentClass = userTypes.FirstOrDefault(type => type.Name == outline.FullDocumentClass);
        var documents = DocumentOrder.Of(outline.Files.SelectMany(
            file => file.Documents, (file, document) => new PlacedOutline(file.SourcePath, document)));
        var schema = Schema.Of(documents.Where(document => document.IsListed).Select(document => document.Item.Outline).ToList());
        return new CollectionModel
        {
            Types = new CollectionTypes(
                outline.Name, outline.Namespace, outline.DocumentClass, documentClass is { IsPublic: true } ? "public" : "internal"),
            Properties = PropertyModels.Of(schema, outline, documentClass?.Members ?? EquatableArray<string>.Empty),
            OtherParts = PropertyModels.OtherParts(outline.Declaration),
            Members = Members(outline, documents, collection?.Members ?? EquatableArray<string>.Empty),
            IsSharded = outline.Files.Count > MaximalFiles,
            CollectionPart = UserPart.Of(collection),
            DocumentPart = UserPart.Of(documentClass),
        };
    }

    private static EquatableArray<MemberModel> Members(
        CollectionOutline outline, IReadOnlyList<Ordered<PlacedOutline>> documents, EquatableArray<string> userMembers)
    {
        var names = MemberNames.Of(
            documents.Select(document => (Key(document), outline.Options.MemberText(document.Item.Id, document.Item.Outline.Title))),
            [outline.Name, "All", .. ReservedNames.Object, .. userMembers]);
        return documents
            .Select(document => new MemberModel(
                document.Item.Id, document.Item.SourcePath, names[Key(document)], outline.Options.MemberSource != MemberSource.None, document.IsListed))
            .ToEquatableArray();
    }

    // Documents with one id are told apart by their files.
    private static string Key(Ordered<PlacedOutline> document) =>
        document.IsListed ? document.Item.Id : document.Item.Id + " " + document.Item.SourcePath;
}
