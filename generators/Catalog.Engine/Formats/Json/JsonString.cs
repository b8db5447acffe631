using System.Globalization;
using System.Text;

namespace Catalog.Engine.Formats.Json;

/// <summary>Resolves the escapes of a string that is known to be well formed (RFC 8259, section 7).</summary>
/// <remarks>It works on the file's own text: on the way through UTF-8 half a surrogate pair would become U+FFFD.</remarks>
internal static class JsonString
{
    private const int UnicodeEscapeLength = 6;

    /// <summary>The text that is meant by what stands between the quotes.</summary>
    /// <param name="raw">What stands between the quotes.</param>
    /// <param name="loneSurrogate">The offset of the first escape that stands for half a surrogate pair, or -1.</param>
    public static string Unescape(string raw, out int loneSurrogate)
    {
        loneSurrogate = -1;
        var text = new StringBuilder(raw.Length);
        var start = 0;
        for (var at = raw.IndexOf('\\'); at >= 0; at = raw.IndexOf('\\', start))
        {
            text.Append(raw, start, at - start);
            if (raw[at + 1] != 'u')
            {
                text.Append(Named(raw[at + 1]));
                start = at + 2;
                continue;
            }

            var unit = Unit(raw, at);
            text.Append(unit);
            start = at + UnicodeEscapeLength;
            if (char.IsHighSurrogate(unit) && EscapesLowSurrogate(raw, start))
            {
                text.Append(Unit(raw, start));
                start += UnicodeEscapeLength;
            }
            else if (char.IsSurrogate(unit) && loneSurrogate < 0)
            {
                loneSurrogate = at;
            }
        }

        return text.Append(raw, start, raw.Length - start).ToString();
    }

    /// <summary>The escape that begins at an offset, as it is written.</summary>
    public static string EscapeAt(string raw, int offset) => raw.Substring(offset, UnicodeEscapeLength);

    private static bool EscapesLowSurrogate(string raw, int at) =>
        at + UnicodeEscapeLength <= raw.Length && raw[at] == '\\' && raw[at + 1] == 'u' && char.IsLowSurrogate(Unit(raw, at));

    private static char Unit(string raw, int at) =>
        (char)int.Parse(raw.Substring(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static char Named(char c) => c switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => c,
    };
}
