using Catalog.Engine.Binding;

namespace Catalog.Engine.Rules;

/// <summary>Tells whether a text means a value, however it is written.</summary>
internal static class SameValue
{
    public static bool Is(Value value, string text) => value switch
    {
        ScalarValue scalar => scalar.Text == text || (Order.IsNumber(scalar.Kind)
            ? NumberOrder.Compare(scalar.Text, text) == 0
            : Moments.Of(scalar.Kind, scalar.Text) is { } moment && moment == Moments.Of(scalar.Kind, text)),
        EnumValue member => member.Member == text,
        _ => false,
    };
}
