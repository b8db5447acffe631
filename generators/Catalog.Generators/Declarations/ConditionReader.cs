using Catalog.Engine;
using Catalog.Engine.Binding;
using Catalog.Engine.Problems;
using Catalog.Engine.Typing;
using Catalog.Generators.Declarations.Rules;
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
            .Where(other => PropertyRules.IsOurs(other) && !RoleReader.IsWayBack(other) && StandardProperty.Type(other.Name) is null && other.Name != property.Name)
            .ToList();
        if (others.Find(other => other.Name == name) is not { } cause)
        {
            var hint = NearMiss.Of(name, others.Select(other => other.Name)) is { } near ? $"; did you mean '{near}'?" : "";
            violations.Add($"[RequiredIf] the class has no declared property '{Excerpt.Of(name)}'{hint}");
            return;
        }

        var readings = constants.Select(constant => Read(constant, cause)).ToList();
        if (readings.Find(reading => reading.Value is null).Misfit is { } misfit)
        {
            violations.Add($"[RequiredIf] {cause.Name} is never {misfit}");
            return;
        }

        conditions.Add(new(name, readings.Select(reading => reading.Value!).ToEquatableArray()));
    }

    private static (string? Value, string? Misfit) Read(TypedConstant constant, IPropertySymbol cause)
    {
        if (constant.IsNull || PropertyType.Of(cause.Type)?.Leaf() is not { } type || ConstantText.Of(constant, cause, type) is not { } text)
        {
            return (null, $"'{Excerpt.Of(constant.Kind == TypedConstantKind.Error ? "null" : constant.ToCSharpString())}'");
        }

        if (type is ReferenceFieldType)
        {
            return (text, null);
        }

        var (value, misfit) = BoundValue.Of(text, type);
        return value is ScalarValue or EnumValue
            ? (ValueKey.Of(value), null)
            : (null, $"'{Excerpt.Of(text)}'{(misfit is null ? "" : $", which {misfit}")}");
    }
}
