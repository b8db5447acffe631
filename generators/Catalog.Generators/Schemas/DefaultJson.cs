using Catalog.Engine.Binding;
using Catalog.Engine.Typing;

namespace Catalog.Generators.Schemas;

/// <summary>Writes the default of a property.</summary>
internal static class DefaultJson
{
    /// <summary>The value; null where there is none that JSON has.</summary>
    public static string? Of(Value? value, FieldType type) => value switch
    {
        ScalarValue { Kind: ScalarKind.Boolean } scalar => scalar.Text,
        ScalarValue { Kind: ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Decimal or ScalarKind.Double } scalar when Json.IsNumber(scalar.Text) => scalar.Text,
        ScalarValue scalar => Json.Text(scalar.Text),
        EnumValue member when type.Innermost() is EnumFieldType members =>
            Json.Text(members.Members.FirstOrDefault(known => known.Name == member.Member)?.Text ?? member.Member),
        ListValue list when list.Items.Select(item => Of(item, type)).ToList() is var items && !items.Contains(null) => Json.Array(items.OfType<string>()),
        _ => null,
    };
}
