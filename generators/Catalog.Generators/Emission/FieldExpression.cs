using Catalog.Generators.Collections;

namespace Catalog.Generators.Emission;

/// <summary>Writes what tools are told of a field.</summary>
internal static class FieldExpression
{
    public static string Of(PropertyModel property)
    {
        var summary = property.Part?.Summary is { } words ? $", summary: {CSharp.Literal(words)}" : "";
        var format = property.TextFormat is { } text ? $", format: {CSharp.Literal(text)}" : "";
        return $"new({CSharp.Literal(property.Field)}, {CSharp.Literal(property.Name)}, typeof({TypeName.Of(property.Type)}), "
            + $"isNullable: {(property.IsNullable ? "true" : "false")}{summary}{format})";
    }
}
