using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Catalog.Engine.Text;

namespace Catalog.Generators.Schemas;

/// <summary>Writes JSON (RFC 8259) with LF line ends: a string stays on its line, whatever it holds.</summary>
internal static class Json
{
    private const int MaximalLine = 100;

    private static readonly Regex NumberShape = new(@"^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant);

    /// <summary>Whether a text is a number as JSON writes it.</summary>
    public static bool IsNumber(string text) => NumberShape.IsMatch(text);

    /// <summary>A string, with every character escaped that can't be seen.</summary>
    public static string Text(string text)
    {
        var json = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) && !IsHidden(text, i))
            {
                json.Append(text[i]).Append(text[++i]);
            }
            else if (text[i] is '"' or '\\')
            {
                json.Append('\\').Append(text[i]);
            }
            else if (char.IsSurrogate(text[i]) || IsHidden(text, i))
            {
                json.Append("\\u").Append(((int)text[i]).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                json.Append(text[i]);
            }
        }

        return json.Append('"').ToString();
    }

    /// <summary>An array of values: on one line where they fit.</summary>
    public static string Array(IEnumerable<string> items)
    {
        var values = items.ToList();
        var line = $"[{string.Join(", ", values)}]";
        return line.Length <= MaximalLine && !line.Contains('\n') ? line : Block("[", values, "]");
    }

    /// <summary>An object, on one line where it has one short member; members without a value are left out.</summary>
    public static string Object(IEnumerable<(string Name, string? Value)> members)
    {
        var written = members.Where(member => member.Value is not null).Select(member => $"{Text(member.Name)}: {member.Value}").ToList();
        return written.Count == 0 ? "{}"
            : written.Count == 1 && written[0].Length <= MaximalLine && !written[0].Contains('\n') ? $"{{ {written[0]} }}"
            : Block("{", written, "}");
    }

    private static string Block(string start, IEnumerable<string> items, string end) =>
        $"{start}\n  {string.Join(",\n", items).Replace("\n", "\n  ")}\n{end}";

    private static bool IsHidden(string text, int index) => HiddenCharacter.Is(CharUnicodeInfo.GetUnicodeCategory(text, index), text[index]);
}
