using System.Globalization;
using Catalog.Engine.Typing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalog.Generators.Declarations.Rules;

/// <summary>Constants in attributes as a document would write them.</summary>
internal static class ConstantText
{
    /// <summary>The text of a constant; null where it is nothing that a document can write, such as a type or an array.</summary>
    /// <param name="constant">The constant.</param>
    /// <param name="property">The property whose value it is like.</param>
    /// <param name="type">What the property holds, of a list its elements.</param>
    public static string? Of(TypedConstant constant, IPropertySymbol property, FieldType type) => constant switch
    {
        { Kind: TypedConstantKind.Enum } => type is not EnumFieldType members || constant.Type?.ToDisplayString(CSharp.TypeFormat) == members.Name
            ? EnumMembers.Named(constant.Type, constant.Value).FirstOrDefault() ?? Number(constant.Value)
            : constant.ToCSharpString(),
        { Kind: TypedConstantKind.Primitive, Value: string or char or bool or null } => Plain(constant.Value),
        { Kind: TypedConstantKind.Primitive } when type is EnumFieldType =>
            EnumMembers.Named(EnumMembers.Of(property.Type), constant.Value).FirstOrDefault() ?? Number(constant.Value),
        { Kind: TypedConstantKind.Primitive } => Number(constant.Value),
        _ => null,
    };

    private static string? Plain(object? value) => value switch
    {
        bool truth => truth ? "true" : "false",
        _ => value?.ToString(),
    };

    private static string? Number(object? value) => value switch
    {
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
