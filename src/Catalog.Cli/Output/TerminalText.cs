using System.Globalization;
using System.Text;

namespace Catalog.Cli.Output;

/// <summary>The one door through which text that is not ours reaches a terminal.</summary>
/// <remarks>Controls, format characters (bidirectional and zero-width ones among them), line separators and lone surrogates are shown by
/// their code, as in C#: <c>\u001B</c>, <c>\U000E0001</c>, and <c>\t</c>, <c>\n</c>, <c>\r</c>.</remarks>
internal static class TerminalText
{
    private const string Tab = "    ";

    /// <summary>Whether a terminal shows a character and does nothing else with it.</summary>
    public static bool IsSafe(Rune rune) => Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>The text on one line.</summary>
    public static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var isWhole = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) == System.Buffers.OperationStatus.Done;
            line.Append(isWhole && IsSafe(rune) ? text.AsSpan(at, length) : Code(isWhole ? rune.Value : text[at]));
            at += length;
        }

        return line.ToString();
    }

    /// <summary>The text on as many lines as it has, each without its end; a tab is four blanks.</summary>
    public static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => Line(line.Replace("\t", Tab)));

    private static string Code(int value) => value switch
    {
        '\t' => @"\t",
        '\n' => @"\n",
        '\r' => @"\r",
        > char.MaxValue => string.Create(CultureInfo.InvariantCulture, $@"\U{value:X8}"),
        _ => string.Create(CultureInfo.InvariantCulture, $@"\u{value:X4}"),
    };
}
