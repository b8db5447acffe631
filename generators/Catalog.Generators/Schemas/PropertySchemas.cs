using Catalog.Engine;
using Catalog.Engine.Rules;
using Catalog.Generators.Collections;

namespace Catalog.Generators.Schemas;

/// <summary>Says what stands in a mapping: a document, or a mapping in one.</summary>
/// <param name="types">Says what values of a type are.</param>
internal sealed class PropertySchemas(TypeSchemas types)
{
    /// <summary>The members of the subschema of a mapping.</summary>
    /// <param name="properties">The properties that hold its fields.</param>
    /// <param name="others">Fields that it may have beside those, each with what is known of it.</param>
    /// <param name="isClosed">Whether it may have no others.</param>
    public IEnumerable<(string Name, string? Value)> Of(
        EquatableArray<PropertyModel> properties, IReadOnlyList<(string Field, string? Schema)> others, bool isClosed)
    {
        var own = properties
            .Where(property => property.Traits.Inverse is null && (!isClosed || property.Part is not null))
            .GroupBy(property => property.Field, StringComparer.Ordinal)
            .Select(same => same.First())
            .ToList();
        var known = others.Where(other => own.TrueForAll(property => property.Field != other.Field))
            .Concat(own.Select(property => (property.Field, (string?)Of(property, others))))
            .ToList();
        var required = own.Where(IsRequired).Select(property => Json.Text(property.Field)).ToList();
        yield return ("properties", known.Count == 0 ? null : Json.Object(known));
        yield return ("required", required.Count == 0 ? null : Json.Array(required));
        yield return ("additionalProperties", isClosed ? "false" : null);
    }

    // What was inferred is the documents' own word: the next one may do without.
    private static bool IsRequired(PropertyModel property) =>
        property.Part is not null && property.Traits.Default is null && property.ToContract().IsRequired;

    private string Of(PropertyModel property, IReadOnlyList<(string Field, string? Schema)> others)
    {
        var schema = types.Of(property);
        var description = Description(property);
        var isPlain = description is null && property.Traits.Default is null;
        return isPlain && others.FirstOrDefault(other => other.Field == property.Field) is { Schema: { } known } && property.Part is null ? known
            : isPlain && schema.IsAnything ? schema.ToJson()
            : Json.Object(schema.Members(!IsRequired(property))
                .Prepend(("description", description is null ? null : Json.Text(description)))
                .Append(("default", DefaultJson.Of(property.Traits.Default, property.Type))));
    }

    private string? Description(PropertyModel property)
    {
        var reference = types.Target(property) is { } target
            ? string.Join(" or ", new[] { "id" }.Concat(target.Properties.Where(key => key.Traits.IsKey).Select(key => $"'{key.Field}'")))
                + $" of a document of the collection '{target.Types.Collection}'."
            : null;
        var words = new[] { property.Part?.Summary, reference is null ? null : "The " + reference }.Where(text => !string.IsNullOrEmpty(text)).ToList();
        return words.Count == 0 ? null : string.Join(" ", words);
    }
}
