using System.Globalization;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Binding;

/// <summary>The text by which values of one property are compared: equal where the values are, however documents write them.</summary>
public static class ValueKey
{
    /// <summary>The text of a scalar or a member of an enum.</summary>
    public static string Of(Value value) => value switch
    {
        ScalarValue scalar => Of(scalar.Kind, scalar.Text.Trim(), scalar.Text),
        EnumValue member => member.Member,
        _ => throw new InvalidOperationException(value.GetType().Name),
    };

    /// <summary>The value as messages show it.</summary>
    public static string Shown(Value value) => value is ScalarValue scalar ? scalar.Text : Of(value);

    private static string Of(ScalarKind kind, string trimmed, string text) => kind switch
    {
        ScalarKind.Date or ScalarKind.PartialDate => DateParts.Read(trimmed, english: true)?.ToString() ?? text,
        ScalarKind.Decimal => decimal.Parse(trimmed, CultureInfo.InvariantCulture).ToString("G29", CultureInfo.InvariantCulture),
        ScalarKind.DateTimeOffset => Ticks(DateTimeOffset.Parse(trimmed, CultureInfo.InvariantCulture).UtcTicks),
        ScalarKind.DateTime => Ticks(DateTime.Parse(trimmed, CultureInfo.InvariantCulture).Ticks),
        ScalarKind.Time => Ticks(TimeSpan.Parse(trimmed, CultureInfo.InvariantCulture).Ticks),
        ScalarKind.Double => (double.Parse(trimmed, CultureInfo.InvariantCulture) + 0.0).ToString("R", CultureInfo.InvariantCulture),
        ScalarKind.Uri => Of(new Uri(trimmed)),
        _ => text,
    };

    // As the framework has it: but for mail, who asks does not count, nor does the fragment; nor does case in the names of Windows' files.
    private static string Of(Uri address)
    {
        var text = address.Scheme == Uri.UriSchemeMailto
            ? address.GetLeftPart(UriPartial.Query)
            : address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
        var isOfWindows = address.IsUnc || (address.IsFile && address.LocalPath.IndexOf(':') == 1);
        return isOfWindows ? text.ToUpperInvariant() : text;
    }

    private static string Ticks(long ticks) => ticks.ToString(CultureInfo.InvariantCulture);
}
