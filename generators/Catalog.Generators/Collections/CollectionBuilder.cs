using Catalog.Engine;
using Catalog.Engine.Collections;
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
    public static CollectionModel? Build(
        ((CollectionOutline Outline, UserCode User) Collection, EquatableArray<DeclaredClassModel> Classes) input, CancellationToken cancellation)
    {
        var ((outline, user), classes) = input;
        return user.Allows(outline) ? Build(outline, user.Types, classes) : null;
    }

    private static CollectionModel Build(CollectionOutline outline, EquatableArray<UserType> userTypes, EquatableArray<DeclaredClassModel> declaredClasses)
    {
        var collection = UserPart.Of(userTypes.FirstOrDefault(type => type.Name == outline.FullName));
        var documentType = userTypes.FirstOrDefault(type => type.Name == outline.FullDocumentClass);
        var documentClass = UserPart.Of(documentType);
        var documents = outline.DocumentsInOrder();
        var schema = outline.Head?.ToSchema() ?? Schema.Of(documents.Where(document => document.IsListed).Select(document => document.Item.Outline).ToList());
        var declared = outline.Declaration?.Properties ?? EquatableArray<DeclaredProperty>.Empty;
        var undeclared = outline.Declaration?.Undeclared ?? Undeclared.Include;
        var models = new PropertyModels(schema.Fields, declared.Where(IsFilledByField).ToEquatableArray(), documentClass)
        {
            Reserved = [outline.DocumentClass, .. StandardProperty.Reserved],
            LeftOut = schema.Identity,
            IsOpen = undeclared == Undeclared.Include,
            IsPacked = outline.Head is not null,
            Parameters = StandardProperty.All.Select(property => CSharp.Camel(property.Name)),
        };
        var (properties, classes) = NestedClasses.Of(
            models.Build(),
            "global::" + outline.FullDocumentClass,
            [outline.DocumentClass, .. StandardProperty.Reserved, .. documentClass.Members, .. documentClass.InheritedMembers]);
        string[] taken =
        [
            outline.Name, "All", .. ReservedNames.Object, .. collection.Members,
            .. properties.Where(property => property.Traits.IsKey).Select(property => LookupNames.OfKey(property.Name)),
            .. properties.Where(property => property.Traits.IsLookup).Select(property => LookupNames.OfGroups(property.Name)),
        ];
        var aliases = AliasModels.Of(documents, document => document.Outline.Aliases);
        var ownClasses = DeclaredClassModels.Below(outline.Declaration?.Classes ?? EquatableArray<DeclaredClass>.Empty, declaredClasses);
        return new CollectionModel
        {
            Types = new CollectionTypes(
                outline.Name, outline.Namespace, outline.DocumentClass, documentType is { IsPublic: true } ? "public" : "internal"),
            Pack = outline.Head is { } head ? new(head.Resource, head.Fingerprint, head.Count, head.Fields.Select(PackColumn.Of).ToEquatableArray()) : null,
            IsDeclared = outline.Declaration is not null,
            Undeclared = undeclared,
            FieldNames = schema.Fields.Select(field => field.Name).Except(schema.Identity, StringComparer.Ordinal).ToEquatableArray(),
            ExcludedFields = outline.Head?.ExcludedFields ?? outline.Files.SelectMany(file => file.ExcludedFields).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            Identity = schema.Identity,
            Summary = outline.Declaration?.Summary,
            AliasFields = outline.Files.Select(file => file.AliasField).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            OtherFields = outline.Files.SelectMany(file => file.OtherFields).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            Properties = properties,
            Classes = classes,
            DeclaredClasses = ownClasses,
            Targets = Targets(properties.Concat(ownClasses.SelectMany(type => type.Properties))),
            OtherParts = NamedPart.Of(declared.Where(property => !IsFilledByField(property)), documentClass),
            Members = FormerNames.Add(MemberModels.Of(outline, documents, collection, taken), aliases, taken),
            Aliases = aliases,
            IsCut = outline.Head?.IsCut ?? outline.Files.Any(file => file.IsCut),
            Excluded = outline.Files.SelectMany(file => file.Excluded).Distinct(StringComparer.Ordinal).OrderBy(id => id, CodePointOrder.Instance).ToEquatableArray(),
            IsSharded = outline.Files.Count > MaximalFiles || outline.Files.Any(file => file.Documents.Count > MaximalDocuments) || HasTwice(outline.Files),
            CollectionPart = collection.Only(name => name[0] == '_' || name.StartsWith("By", StringComparison.Ordinal) || name.StartsWith("FindBy", StringComparison.Ordinal)),
            DocumentPart = documentClass.Only(name => StandardProperty.Type(name) is not null || name == PackModel.Row),
        };
    }

    private static bool IsFilledByField(DeclaredProperty property) => !property.IsFaulty && StandardProperty.Type(property.Name) is null;

    private static EquatableArray<string> Targets(IEnumerable<PropertyModel> properties) => properties
        .Select(property => property.Type.Innermost())
        .OfType<ReferenceFieldType>()
        .Select(reference => reference.Name)
        .Distinct(StringComparer.Ordinal)
        .ToEquatableArray();

    // A file that the compiler was given twice would be generated twice; shards sort that out.
    private static bool HasTwice(EquatableArray<FileHead> files) =>
        files.Select(file => file.SourcePath).Distinct(StringComparer.Ordinal).Count() < files.Count;
}
