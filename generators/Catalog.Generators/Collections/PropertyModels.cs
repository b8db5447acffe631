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
        var free = schema.Fields
            .Where(field => declared.TrueForAll(pair => pair.Field != field) && !schema.Identity.Contains(field.Name))
            .ToList();
        var names = PropertyNames.Of(
            free.Select(field => (field.Name, field.Evidence.Present)),
            [outline.DocumentClass, .. StandardProperty.Reserved, .. declared.Select(pair => pair.Property.Name)]);
        var parameters = new ParameterNames(StandardProperty.All.Select(property => CSharp.Camel(property.Name)));
        return schema.Fields
            .SelectMany(field => free.IndexOf(field) is >= 0 and var index
                ? user.Has(names[index]) ? [] : [PropertyModel.Inferred(field, names[index])]
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

    private static PropertyModel Declared(DeclaredProperty property, SchemaField? field) => new(
        property.Name,
        field?.Name ?? property.Field ?? property.Name,
        property.Type!,
        property.IsNullable,
        field is not null && PropertyModel.ScalarOf(field.Type) is { } scalar && scalar.Kind == PropertyModel.ScalarOf(property.Type!)?.Kind ? scalar.Format : null,
        property.Part,
        field?.Evidence);

    private static PropertyModel Named(PropertyModel property, ParameterNames parameters, UserPart user)
    {
        var parameter = parameters.Of(property.Name);
        return property with { Parameter = parameter, BackingField = property.Part is null ? null : user.Free("_" + parameter.TrimStart('@')) };
    }
}
