using Catalog.Engine;
using Catalog.Engine.Naming;
using Catalog.Engine.Typing;
using Catalog.Generators.Declarations;

namespace Catalog.Generators.Collections;

/// <summary>Joins inferred fields with declared properties.</summary>
/// <param name="fields">The inferred fields.</param>
/// <param name="declared">The declared properties.</param>
/// <param name="user">What the user wrote of the class, which wins over an inferred field of that name.</param>
internal sealed class PropertyModels(EquatableArray<SchemaField> fields, EquatableArray<DeclaredProperty> declared, UserPart user)
{
    /// <summary>Names that no inferred property can have.</summary>
    public required IReadOnlyCollection<string> Reserved { get; init; }

    /// <summary>The fields that need no property.</summary>
    public IReadOnlyCollection<string> LeftOut { get; init; } = [];

    /// <summary>Whether fields that are not declared get a property.</summary>
    public bool IsOpen { get; init; } = true;

    /// <summary>Whether documents read their values from a pack, and keep what they have read.</summary>
    public bool IsPacked { get; init; }

    /// <summary>The constructor's parameters that are no fields'.</summary>
    public IEnumerable<string> Parameters { get; init; } = [];

    /// <summary>A property for each field, declared or not, in the order of the fields; then declared ones that no document has.</summary>
    public EquatableArray<PropertyModel> Build()
    {
        var matched = declared
            .Select(property => (Property: property, Field: property.Traits.Inverse is null ? FieldMatch.Of(property, fields) : null))
            .ToList();
        var free = fields
            .Where(field => IsOpen && matched.TrueForAll(pair => pair.Field != field) && !LeftOut.Contains(field.Name))
            .ToList();
        var names = PropertyNames.Of(
            free.Select(field => (field.Name, field.Evidence.Present)), [.. Reserved, .. declared.Select(property => property.Name)]);
        var parameters = new ParameterNames(Parameters);
        var backing = new HashSet<string>([PackModel.Row], StringComparer.Ordinal);
        return fields
            .SelectMany(field => free.IndexOf(field) is >= 0 and var index
                ? user.Has(names[index]) ? [] : [PropertyModel.Inferred(field, names[index])]
                : matched.Where(pair => pair.Field == field).Select(pair => Declared(pair.Property, field)))
            .Concat(matched.Where(pair => pair.Field is null).Select(pair => Declared(pair.Property, null)))
            .Select(property => Named(property, parameters, backing))
            .ToEquatableArray();
    }

    private static PropertyModel Declared(DeclaredProperty property, SchemaField? field) => new(
        property.Name,
        field?.Name ?? property.Field ?? property.Name,
        property.Type!,
        property.IsNullable,
        field is not null && PropertyModel.ScalarOf(field.Type) is { } scalar && scalar.Kind == PropertyModel.ScalarOf(property.Type!)?.Kind ? scalar.Format : null,
        property.Part,
        field?.Evidence)
    {
        Traits = property.Traits,
    };

    private PropertyModel Named(PropertyModel property, ParameterNames parameters, HashSet<string> backing)
    {
        var parameter = parameters.Of(property.Name);
        return property with { Parameter = parameter, BackingField = property.Part is null && !IsPacked ? null : Free("_" + parameter.TrimStart('@')) };

        string Free(string name) => user.Has(name) || !backing.Add(name) ? Free(name + "_") : name;
    }
}
