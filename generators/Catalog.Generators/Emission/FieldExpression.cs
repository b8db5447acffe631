using Catalog.Engine;
using Catalog.Engine.Typing;
using Catalog.Generators.Collections;

namespace Catalog.Generators.Emission;

/// <summary>Writes what tools are told of a field.</summary>
internal static class FieldExpression
{
    public static string Of(PropertyModel property)
    {
        var summary = property.Part?.Summary is { } words ? $", summary: {CSharp.Literal(words)}" : "";
        var format = property.TextFormat is { } text ? $", format: {CSharp.Literal(text)}" : "";
        var inverse = property.Traits.Inverse is null ? "" : ", isInverse: true";
        return $"new({CSharp.Literal(property.Field)}, {CSharp.Literal(property.Name)}, typeof({TypeName.Of(property.Type)}), "
            + $"isNullable: {(property.IsNullable ? "true" : "false")}{summary}{format}{inverse}{MemberTexts(property)})";
    }

    // Members that documents write as they are called need no word.
    private static string MemberTexts(PropertyModel property)
    {
        var members = property.Type.Leaf() is EnumFieldType type ? type.Members : EquatableArray<EnumMember>.Empty;
        var own = members
            .GroupBy(member => member.Name, StringComparer.Ordinal)
            .Select(same => same.First())
            .Where(member => member.OwnText is not null)
            .ToList();
        return own.Count == 0
            ? ""
            : $", memberTexts: global::Catalog.Documents.FieldDictionary.Of({string.Join(", ", own.Select(member => $"({CSharp.Literal(member.Name)}, {CSharp.Literal(member.Text)})"))})";
    }
}
