using Catalog.Engine;
using Catalog.Engine.Naming;
using Catalog.Engine.Text;
using Catalog.Engine.Typing;
using Catalog.Generators.Declarations;
using Catalog.Generators.Options;

namespace Catalog.Generators.Collections;

/// <summary>Makes a collection of its outline and of what the user wrote of its types.</summary>
internal static class CollectionBuilder
{
    // Each generated file costs time at every keystroke in any C# file.
    private const int MaximalFiles = 500;

    // A file of many records would be written again as a whole for each change of one.
    private const int MaximalDocuments = 2_000;

    /// <summary>The collection; null where its types can't stand beside what the user wrote.</summary>
    public static CollectionModel? Build((CollectionOutline Outline, UserCode User) input, CancellationToken cancellation)
    {
        var (outline, user) = input;
        return user.Allows(outline) ? Build(outline, user.Types) : null;
    }

    private static CollectionModel Build(CollectionOutline outline, EquatableArray<UserType> userTypes)
    {
        var collection = UserPart.Of(userTypes.FirstOrDefault(type => type.Name == outline.FullName));
        var documentType = userTypes.FirstOrDefault(type => type.Name == outline.FullDocumentClass);
        var documentClass = UserPart.Of(documentType);
        var documents = DocumentOrder.Of(outline.Files.SelectMany(
            file => file.Documents, (file, document) => new PlacedOutline(file.SourcePath, document)));
        var schema = Schema.Of(documents.Where(document => document.IsListed).Select(document => document.Item.Outline).ToList());
        var (properties, classes) = NestedClasses.Of(
            PropertyModels.Of(schema, outline, documentClass),
            "global::" + outline.FullDocumentClass,
            [outline.DocumentClass, .. StandardProperty.Reserved, .. documentClass.Members, .. documentClass.InheritedMembers]);
        return new CollectionModel
        {
            Types = new CollectionTypes(
                outline.Name, outline.Namespace, outline.DocumentClass, documentType is { IsPublic: true } ? "public" : "internal"),
            IsDeclared = outline.Declaration is not null,
            Properties = properties,
            Classes = classes,
            OtherParts = PropertyModels.OtherParts(outline.Declaration, documentClass),
            Members = Members(outline, documents, collection),
            IsSharded = outline.Files.Count > MaximalFiles || outline.Files.Any(file => file.Documents.Count > MaximalDocuments) || HasTwice(outline.Files),
            CollectionPart = collection.Only(name => name[0] == '_'),
            DocumentPart = documentClass.Only(name => StandardProperty.Type(name) is not null),
        };
    }

    // A file that the compiler was given twice would be generated twice; shards sort that out.
    private static bool HasTwice(EquatableArray<FileHead> files) =>
        files.Select(file => file.SourcePath).Distinct(StringComparer.Ordinal).Count() < files.Count;

    // Documents that are not listed take no name from those that are, and get suffixes from their files.
    private static EquatableArray<MemberModel> Members(CollectionOutline outline, IReadOnlyList<Ordered<PlacedOutline>> documents, UserPart user)
    {
        string[] taken = [outline.Name, "All", .. ReservedNames.Object, .. user.Members];
        var listed = documents.Where(document => document.IsListed).ToList();
        var others = documents.Where(document => !document.IsListed).ToList();
        var listedNames = MemberNames.Of(listed.Select(document => (document.Item.Id, Text(document))), taken);
        var otherNames = MemberNames.Of(
            others.Select(document => (document.Item.Distinction, Text(document))), [.. taken, .. listedNames]);
        return listed.Zip(listedNames, Member)
            .Concat(others.Zip(otherNames, Member))
            .OrderBy(member => member.Id, CodePointOrder.Instance)
            .ThenBy(member => member.SourcePath, CodePointOrder.Instance)
            .ThenBy(member => member.Occurrence)
            .ToEquatableArray();

        string Text(Ordered<PlacedOutline> document) => outline.Options.MemberText(document.Item.Id, document.Item.Outline.Title);

        MemberModel Member(Ordered<PlacedOutline> document, string name) => new(
            document.Item.Id,
            document.Item.SourcePath,
            document.Item.Occurrence,
            name,
            user.Free("_" + name),
            outline.Options.MemberSource != MemberSource.None,
            document.IsListed);
    }
}
