using Catalog.Engine;
using Catalog.Engine.Rules;
using Catalog.Engine.Typing;
using Catalog.Generators.Collections;

namespace Catalog.Generators.Schemas;

/// <summary>Says what values of a type are in YAML and JSON.</summary>
/// <param name="definitions">Where classes and enums stand.</param>
/// <param name="collections">All collections: references lead there.</param>
internal sealed class TypeSchemas(Definitions definitions, EquatableArray<CollectionModel> collections)
{
    // So many an editor can still show in a list.
    private const int MaximalExamples = 200;

    /// <summary>The subschema of what a property holds.</summary>
    public ValueSchema Of(PropertyModel property) => property.Traits.Separator is null
        ? Of(property.Type, property, property.Traits.Rules)
        : Separated(Of(property.Type, property, property.Traits.Rules));

    /// <summary>The collection that a property refers to, or null.</summary>
    public CollectionModel? Target(PropertyModel property) => property.Type.Innermost() is ReferenceFieldType reference
        ? collections.FirstOrDefault(collection => collection.Types.DocumentName == reference.Name)
        : null;

    private ValueSchema Of(FieldType type, PropertyModel property, IReadOnlyCollection<ValueRule> rules) => type switch
    {
        ScalarFieldType { Scalar: var scalar } =>
            ScalarSchema.Of(scalar.Kind, scalar.Format ?? property.TextFormat, property.Evidence is { Present: > 0 }).WithRules(type, rules),
        EnumFieldType members => Of(members, rules),
        ReferenceFieldType => Reference(property),
        ListFieldType list => List(Of(list.Element, property, OfElements(rules)), list.HasEmpty).WithRules(type, OfAll(rules)),
        DictionaryFieldType dictionary => Map(Of(dictionary.Value, property, OfElements(rules)), dictionary.HasEmpty).WithRules(type, OfAll(rules)),
        ClassFieldType fields => definitions.Reference(fields.Name),
        DeclaredFieldType declared => definitions.Reference(declared.Name),
        _ => ValueSchema.Anything,
    };

    private static ValueRule[] OfElements(IEnumerable<ValueRule> rules) => [.. rules.Where(rule => !rule.CountsItems)];

    private static ValueRule[] OfAll(IEnumerable<ValueRule> rules) => [.. rules.Where(rule => rule.CountsItems)];

    private ValueSchema Of(EnumFieldType type, IEnumerable<ValueRule> rules) =>
        rules.OfType<AllowedValuesRule>().FirstOrDefault() is { } allowed
            ? EnumSchema.Of(type.Members.Where(member => allowed.Values.Contains(member.Name)))
            : definitions.Reference(type.Name);

    // A document that is new since the schema was written has its id, too: those that are known are no limit.
    private ValueSchema Reference(PropertyModel property) => ScalarSchema.Text with
    {
        Keywords = Target(property) is { } target && target.Count is > 0 and <= MaximalExamples
            ? [("examples", Json.Array(target.Members.Where(member => member.IsListed).Select(member => Json.Text(member.Id))))]
            : [],
    };

    // A value alone is a list of one.
    private static ValueSchema List(ValueSchema element, bool hasEmpty)
    {
        var items = ("items", (string?)element.ToJson(hasEmpty));
        var isScalar = element.Types.Count > 0 && element.Values.Count == 0 && element.Types.All(type => type is not ("array" or "object"));
        return isScalar
            ? new() { Types = ["array", .. element.Types], Keywords = [items, .. element.Keywords.Where(keyword => keyword.Name != "examples")] }
            : element.IsAnything ? element
            : new() { Alternatives = [Json.Object([("type", Json.Text("array")), items]), element.ToJson()] };
    }

    private static ValueSchema Map(ValueSchema value, bool hasEmpty) =>
        new() { Types = ["object"], Keywords = [("additionalProperties", value.ToJson(hasEmpty))] };

    // Where one text holds the whole list, its parts can't be told from outside.
    private static ValueSchema Separated(ValueSchema list) => new()
    {
        Alternatives = [list.ToJson(), ScalarSchema.Text.ToJson()],
    };
}
