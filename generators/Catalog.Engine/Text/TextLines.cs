namespace Catalog.Engine.Text;

/// <summary>Splits text into lines at LF, CRLF and CR, and at nothing else.</summary>
public static class TextLines
{
    private static readonly char[] LineEnds = ['\r', '\n'];

    /// <summary>The lines of a text in order; a last line end opens no further line.</summary>
    public static List<TextLine> Of(string text)
    {
        var lines = new List<TextLine>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOfAny(LineEnds, start);
            if (end < 0)
            {
                end = text.Length;
            }

            lines.Add(new TextLine(lines.Count, 0, start, text.Substring(start, end - start)));
            start = end + (IsCrLf(text, end) ? 2 : 1);
        }

        return lines;
    }

    /// <summary>The text with every line end written as LF.</summary>
    public static string Normalize(string text) =>
        text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n").Replace('\r', '\n');

    /// <summary>The place of one character.</summary>
    public static Place PlaceOf(string text, int offset, int length = 1)
    {
        int line = 0, start = 0;
        for (var i = 0; i < offset; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !IsCrLf(text, i)))
            {
                line++;
                start = i + 1;
            }
        }

        return new Place(line, offset - start, offset, length);
    }

    private static bool IsCrLf(string text, int index) =>
        index + 1 < text.Length && text[index] == '\r' && text[index + 1] == '\n';
}
