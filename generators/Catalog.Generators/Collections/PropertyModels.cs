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
    /// <param name="user">What the user wrote of the document class, which wins over an inferred field of that name.</param>
    public static EquatableArray<PropertyModel> Of(Schema schema, CollectionOutline outline, UserPart user)
    {
        var declared = Fillable(outline.Declaration)
            .Select(property => (Property: property, Field: FieldMatch.Of(property, schema)))
            .ToList();
        var free = schema.Fields.Where(field => declared.TrueForAll(pair => pair.Field != field)).ToList();
        var names = PropertyNames.Of(
            free.Select(field => field.Name),
            [outline.DocumentClass, .. StandardProperty.Reserved, .. declared.Select(pair => pair.Property.Name)]);
        var parameters = new HashSet<string>(StandardProperty.All.Select(property => CSharp.Camel(property.Name)), StringComparer.Ordinal);
        return schema.Fields
            .SelectMany(field => free.IndexOf(field) is >= 0 and var index
                ? user.Has(names[index]) ? [] : [Inferred(names[index], field)]
                : declared.Where(pair => pair.Field == field).Select(pair => Declared(pair.Property, field)))
            .Concat(declared.Where(pair => pair.Field is null).Select(pair => Declared(pair.Property, null)))
            .Select(property => Named(property, parameters, user))
            .ToEquatableArray();
    }

    /// <summary>Declared properties that every document has, or that can't be filled.</summary>
    public static EquatableArray<NamedPart> OtherParts(DeclaredDocument? declaration, UserPart user) =>
        (declaration?.Properties ?? EquatableArray<DeclaredProperty>.Empty)
            .Where(property => property.IsFaulty || StandardProperty.Type(property.Name) is not null)
            .Select(property => new NamedPart(property.Name, property.Part, property.IsFaulty, user.Free("_" + CSharp.Camel(property.Name))))
            .ToEquatableArray();

    private static IEnumerable<DeclaredProperty> Fillable(DeclaredDocument? declaration) =>
        (declaration?.Properties ?? EquatableArray<DeclaredProperty>.Empty)
            .Where(property => !property.IsFaulty && StandardProperty.Type(property.Name) is null);

    private static PropertyModel Inferred(string name, SchemaField field) => new(
        name, field.Name, field.Type, field.IsOptional, Scalar(field.Type)?.Format, null, field.Evidence);

    private static PropertyModel Declared(DeclaredProperty property, SchemaField? field) => new(
        property.Name,
        field?.Name ?? property.Field ?? property.Name,
        property.Type!,
        property.IsNullable,
        field is not null && Scalar(field.Type)?.Kind == Scalar(property.Type!)?.Kind ? Scalar(field.Type)?.Format : null,
        property.Part,
        field?.Evidence);

    // 'Date', 'date' and 'Date_' may stand side by side.
    private static PropertyModel Named(PropertyModel property, HashSet<string> parameters, UserPart user)
    {
        var parameter = CSharp.Camel(property.Name);
        while (!parameters.Add(parameter))
        {
            parameter += "_";
        }

        return property with
        {
            Parameter = CSharp.Identifier(parameter),
            BackingField = property.Part is null ? null : user.Free("_" + parameter),
        };
    }

    private static ScalarType? Scalar(FieldType type) => type switch
    {
        ScalarFieldType scalar => scalar.Scalar,
        ListFieldType list => Scalar(list.Element),
        _ => null,
    };
}
