using Catalog.Engine;
using Catalog.Engine.Naming;
using Catalog.Engine.Typing;
using Catalog.Generators.Declarations;

namespace Catalog.Generators.Collections;

/// <summary>Joins inferred fields with declared properties.</summary>
internal static class PropertyModels
{
    /// <summary>A property for each field, declared or not, in the order of the fields; then declared ones that no document has.</summary>
    /// <param name="schema">The inferred fields.</param>
    /// <param name="outline">The collection.</param>
    /// <param name="userMembers">What the user wrote himself, which wins over an inferred field of that name.</param>
    public static EquatableArray<PropertyModel> Of(Schema schema, CollectionOutline outline, EquatableArray<string> userMembers)
    {
        var declared = Fillable(outline.Declaration);
        var matches = FieldMatch.Of(declared, schema);
        var free = schema.Fields.Where(field => !matches.Values.Contains(field)).ToList();
        var names = PropertyNames.Of(
            free.Select(field => field.Name),
            [outline.DocumentClass, .. StandardProperty.Reserved, .. declared.Select(property => property.Name)]);
        var inferred = free
            .Zip(names, (field, name) => (Field: field, Name: name))
            .Where(pair => !userMembers.Contains(pair.Name))
            .ToDictionary(pair => pair.Field, pair => Inferred(pair.Name, pair.Field));
        var byField = matches.ToDictionary(pair => pair.Value, pair => Declared(pair.Key, pair.Value));
        return schema.Fields
            .Select(field => byField.TryGetValue(field, out var known) ? known : inferred.TryGetValue(field, out var other) ? other : null)
            .OfType<PropertyModel>()
            .Concat(declared.Where(property => !matches.ContainsKey(property)).Select(property => Declared(property, null)))
            .ToEquatableArray();
    }

    /// <summary>Declared properties that every document has, or that can't be filled.</summary>
    public static EquatableArray<NamedPart> OtherParts(DeclaredDocument? declaration) =>
        (declaration?.Properties ?? EquatableArray<DeclaredProperty>.Empty)
            .Where(property => property.Type is null || StandardProperty.Type(property.Name) is not null)
            .Select(property => new NamedPart(property.Name, property.Part))
            .ToEquatableArray();

    /// <summary>The declared properties that hold fields.</summary>
    public static List<DeclaredProperty> Fillable(DeclaredDocument? declaration) =>
        (declaration?.Properties ?? EquatableArray<DeclaredProperty>.Empty)
            .Where(property => property.Type is not null && StandardProperty.Type(property.Name) is null)
            .ToList();

    private static PropertyModel Inferred(string name, SchemaField field) => new(
        name, field.Name, field.Type, field.IsOptional, Format(field.Type), null, field.Evidence);

    private static PropertyModel Declared(DeclaredProperty property, SchemaField? field) => new(
        property.Name,
        field?.Name ?? property.Field ?? property.Name,
        property.Type!,
        property.IsNullable,
        field is not null && Kind(field.Type) == Kind(property.Type!) ? Format(field.Type) : null,
        property.Part,
        field?.Evidence);

    private static string? Format(FieldType type) => Scalar(type)?.Format;

    private static ScalarKind? Kind(FieldType type) => Scalar(type)?.Kind;

    private static ScalarType? Scalar(FieldType type) => type switch
    {
        ScalarFieldType scalar => scalar.Scalar,
        ListFieldType list => Scalar(list.Element),
        _ => null,
    };
}
