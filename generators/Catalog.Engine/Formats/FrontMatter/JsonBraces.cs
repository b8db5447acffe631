using System.Text.RegularExpressions;

namespace Catalog.Engine.Formats.FrontMatter;

/// <summary>Finds the end of an object of JSON (RFC 8259) that running text follows.</summary>
internal static class JsonBraces
{
    private static readonly Regex Beginning = new("""\G\{\s*(\}|"([^"\\\r\n]|\\.)*"\s*:)""", RegexOptions.CultureInvariant);

    /// <summary>Whether an object begins at an offset.</summary>
    public static bool Open(string text, int start) => Beginning.IsMatch(text, start);

    /// <summary>The offset behind the brace that closes the one at an offset; negative where none does.</summary>
    public static int End(string text, int start)
    {
        var depth = 0;
        var isQuoted = false;
        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case '\\' when isQuoted:
                    i++;
                    break;
                case '{' when !isQuoted:
                    depth++;
                    break;
                case '}' when !isQuoted && --depth == 0:
                    return i + 1;
            }
        }

        return -1;
    }
}
