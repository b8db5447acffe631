using System.Text;

namespace VerifyTests.DropIn;

internal static class LineScrubber
{
    public static void Remove(StringBuilder text, Func<string, bool> removeLine)
    {
        var lines = text.ToString().Split('\n').ToList();
        var endsWithNewline = lines[^1].Length == 0;
        if (endsWithNewline)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        lines.RemoveAll(line => removeLine(line));
        text.Clear().AppendJoin('\n', lines);
        if (endsWithNewline && lines.Count > 0)
        {
            text.Append('\n');
        }
    }
}
