using System.Globalization;
using Catalog.Engine;
using Catalog.Engine.Binding;
using Catalog.Engine.Problems;
using Catalog.Engine.Typing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalog.Generators.Declarations;

/// <summary>Reads where a property must have a value (<c>[RequiredIf]</c>).</summary>
internal static class ConditionReader
{
    private const string Attribute = "Catalog.Documents.RequiredIfAttribute";

    /// <summary>The conditions of a property, and why others can't hold.</summary>
    public static (EquatableArray<RequiredCondition> Conditions, IReadOnlyList<string> Violations) Of(IPropertySymbol property)
    {
        var conditions = new List<RequiredCondition>();
        var violations = new List<string>();
        foreach (var attribute in property.Attributes(Attribute))
        {
            if (attribute.ConstructorArguments is [{ Value: string name }, { Kind: TypedConstantKind.Array } values])
            {
                Read(property, name, values.IsNull ? [default] : values.Values, conditions, violations);
            }
        }

        return (conditions.ToEquatableArray(), violations);
    }

    private static void Read(
        IPropertySymbol property, string name, IReadOnlyList<TypedConstant> constants, List<RequiredCondition> conditions, List<string> violations)
    {
        var others = property.ContainingType.GetMembers().OfType<IPropertySymbol>()
            .Where(other => PropertyRules.IsOurs(other) && StandardProperty.Type(other.Name) is null && other.Name != property.Name)
            .ToList();
        if (others.Find(other => other.Name == name) is not { } cause)
        {
            var hint = NearMiss.Of(name, others.Select(other => other.Name)) is { } near ? $"; did you mean '{near}'?" : "";
            violations.Add($"[RequiredIf] the class has no declared property '{Excerpt.Of(name)}'{hint}");
            return;
        }

        var texts = constants.Select(constant => Text(constant)).ToList();
        var type = PropertyType.Of(cause.Type) is { } known ? Element(known) : null;
        var values = texts.Select(text => text is null || type is null ? null : Canonical(text, type)).ToList();
        var wrong = values.FindIndex(value => value is null);
        if (wrong >= 0)
        {
            var shown = texts[wrong] ?? (constants[wrong].Kind == TypedConstantKind.Error ? "null" : constants[wrong].ToCSharpString());
            violations.Add($"[RequiredIf] {cause.Name} is never '{Excerpt.Of(shown)}'{(type is null || texts[wrong] is null ? "" : Expected(texts[wrong]!, type))}");
            return;
        }

        conditions.Add(new(name, values.OfType<string>().ToEquatableArray()));
    }

    private static FieldType Element(FieldType type) => type is ListFieldType list ? Element(list.Element) : type;

    private static string? Canonical(string text, FieldType type) => type switch
    {
        ScalarFieldType { Scalar.Kind: var kind } => ScalarConversion.Read(text, kind) is { } read ? ValueKey.Of(new ScalarValue(kind, read)) : null,
        EnumFieldType members => EnumMatch.Of(text, members.Members) ?? members.Members.FirstOrDefault(member => member.Name == text)?.Name,
        ReferenceFieldType => text,
        _ => null,
    };

    private static string Expected(string text, FieldType type) => type switch
    {
        ScalarFieldType scalar => ": it is " + ScalarConversion.Expected(scalar.Scalar.Kind),
        EnumFieldType members when EnumMatch.Near(text, members.Members) is { } near => $"; did you mean '{near}'?",
        _ => "",
    };

    // A constant of an enum is written as its member.
    private static string? Text(TypedConstant constant) => constant switch
    {
        { Kind: TypedConstantKind.Enum, Type: { } type } => type.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(member => member.HasConstantValue && Equals(member.ConstantValue, constant.Value))?.Name,
        { Kind: TypedConstantKind.Primitive, Value: bool truth } => truth ? "true" : "false",
        { Kind: TypedConstantKind.Primitive, Value: { } value } => Convert.ToString(value, CultureInfo.InvariantCulture),
        _ => null,
    };
}
