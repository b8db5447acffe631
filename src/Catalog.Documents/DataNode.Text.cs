using System.Globalization;
using System.Text;

namespace Catalog.Documents;

public sealed partial class DataNode
{
    /// <summary>The node on one line, as JSON would have it but for plain scalars, which are as written: <c>{"born": 1945-06, "names":
    /// ["Ann", null]}</c>. A plain scalar that is empty or would break the line is in quotes.</summary>
    public override string ToString() => Write(new StringBuilder()).ToString();

    private StringBuilder Write(StringBuilder text) => Kind switch
    {
        DataNodeKind.Scalar => IsQuoted || Text is null or "" || Text.Any(IsEscaped) ? Quote(text, Text ?? "") : text.Append(Text),
        DataNodeKind.Sequence => Join(text, '[', Items, static (text, item) => item.Write(text), ']'),
        DataNodeKind.Mapping => Join(text, '{', Entries, static (text, entry) => entry.Value.Write(Quote(text, entry.Key).Append(": ")), '}'),
        _ => text.Append("null"),
    };

    private static StringBuilder Join<T>(StringBuilder text, char start, IReadOnlyList<T> parts, Action<StringBuilder, T> write, char end)
    {
        text.Append(start);
        for (var i = 0; i < parts.Count; i++)
        {
            write(i == 0 ? text : text.Append(", "), parts[i]);
        }

        return text.Append(end);
    }

    // RFC 8259, section 7.
    private static StringBuilder Quote(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var unit in value)
        {
            _ = unit switch
            {
                '"' or '\\' => text.Append('\\').Append(unit),
                '\n' => text.Append(@"\n"),
                '\t' => text.Append(@"\t"),
                _ when IsEscaped(unit) => text.Append(CultureInfo.InvariantCulture, $@"\u{(int)unit:X4}"),
                _ => text.Append(unit),
            };
        }

        return text.Append('"');
    }

    // Controls, U+0085 among them, and the two separators end lines.
    private static bool IsEscaped(char unit) => char.IsControl(unit) || unit is '\u2028' or '\u2029';
}
