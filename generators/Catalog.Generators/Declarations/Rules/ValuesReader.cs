using Catalog.Engine;
using Catalog.Engine.Binding;
using Catalog.Engine.Problems;
using Catalog.Engine.Rules;
using Catalog.Engine.Typing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalog.Generators.Declarations.Rules;

/// <summary>Reads <c>[AllowedValues]</c> and <c>[DeniedValues]</c>.</summary>
internal static class ValuesReader
{
    public static AttributeRule Allowed(AttributeData attribute, FieldType type, IPropertySymbol property) =>
        Read(attribute, type, property, (values, _) => new AllowedValuesRule(values) { Texts = Texts(values, type) });

    public static AttributeRule Denied(AttributeData attribute, FieldType type, IPropertySymbol property) =>
        Read(attribute, type, property, (values, hasNull) => new DeniedValuesRule(values, hasNull));

    // Of a type that has no such values the rule itself tells.
    private static AttributeRule Read(
        AttributeData attribute, FieldType type, IPropertySymbol property, Func<EquatableArray<string>, bool, ValueRule> create)
    {
        var constants = attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Array, IsNull: false } array] ? array.Values : [];
        var rule = create(EquatableArray<string>.Empty, false);
        if (!rule.Judges(type))
        {
            return rule;
        }

        var readings = constants.Where(constant => !constant.IsNull).Select(constant => Read(constant, type, property)).ToList();
        return readings.Select(reading => reading.Misfit).FirstOrDefault(misfit => misfit is not null) is { } misfit
            ? AttributeRule.Flawed(misfit)
            : create(readings.Select(reading => reading.Text!).Distinct().ToEquatableArray(), constants.Any(constant => constant.IsNull));
    }

    private static (string? Text, string? Misfit) Read(TypedConstant constant, FieldType type, IPropertySymbol property)
    {
        if (ConstantText.Of(constant, property, type) is not { } text)
        {
            return (null, $"its value '{Excerpt.Of(constant.ToCSharpString())}' can't stand in a document");
        }

        var (value, misfit) = BoundValue.Of(text, type);
        return value switch
        {
            ScalarValue scalar => (scalar.Text, null),
            EnumValue member => (member.Member, null),
            _ => (null, $"its value '{Excerpt.Of(text)}' {misfit}"),
        };
    }

    private static EquatableArray<string> Texts(EquatableArray<string> values, FieldType type) => type.Leaf() is EnumFieldType members
        ? values.Select(value => members.Members.FirstOrDefault(member => member.Name == value)?.Text).OfType<string>().ToEquatableArray()
        : values;
}
