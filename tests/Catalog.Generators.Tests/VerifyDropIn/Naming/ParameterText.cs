using System.Globalization;

namespace VerifyTests.DropIn;

internal static class ParameterText
{
    public static string Of(object? value)
    {
        var text = Format(value);
        if (text.Length == 0 || text.Contains('#'))
        {
            throw new NotSupportedException($"Parameter '{text}' makes no file name: call UseTextForParameters.");
        }

        return FileNameText.Replaced(text);
    }

    private static string Format(object? value) => value switch
    {
        null => "null",
        string text => text,
        bool truth => truth ? "True" : "False",
        Enum name => name.ToString(),
        byte or sbyte or short or ushort or int or uint or long or ulong or decimal =>
            ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"Parameter of type {value.GetType()}: call UseTextForParameters."),
    };
}
