using System.Globalization;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Yaml;

/// <summary>Finds escaped surrogates that are no pair; the scanner makes some other character of them.</summary>
internal static class SurrogateEscapes
{
    /// <summary>The first such escape in a double-quoted scalar, or null.</summary>
    public static TextRange? FirstHalf(string text, TextRange range)
    {
        for (var i = text.IndexOf('\\', range.Start, range.End - range.Start); i >= 0 && i < range.End;)
        {
            var length = LengthAt(text, i);
            var code = CodeAt(text, i);
            if (code is >= 0xD800 and <= 0xDFFF)
            {
                var low = CodeAt(text, i + length);
                if (code >= 0xDC00 || low is not (>= 0xDC00 and <= 0xDFFF))
                {
                    return new TextRange(i, i + length);
                }

                length += LengthAt(text, i + length);
            }

            i = text.IndexOf('\\', Math.Min(i + length, range.End), Math.Max(range.End - i - length, 0));
        }

        return null;
    }

    private static int LengthAt(string text, int start) => text[start + 1] switch { 'u' => 6, 'U' => 10, _ => 2 };

    private static long? CodeAt(string text, int start)
    {
        if (start + 1 >= text.Length || text[start] != '\\' || text[start + 1] is not ('u' or 'U'))
        {
            return null;
        }

        var digits = text.Substring(start + 2, Math.Min(LengthAt(text, start) - 2, text.Length - start - 2));
        return long.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? code : null;
    }
}
