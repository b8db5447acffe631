namespace Catalog.Engine.Text;

/// <summary>Finds the line of an offset; lines end at LF, CRLF and CR, and at nothing else.</summary>
public sealed class LineStarts
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    /// <summary>Counts the lines of a text.</summary>
    public LineStarts(string text)
    {
        _text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
            {
                _starts.Add(i + 1);
            }
        }
    }

    /// <summary>The offset at which a line begins, counted from 0; behind the last line, the end of the text.</summary>
    public int StartOf(int line) => line < _starts.Count ? _starts[line] : _text.Length;

    /// <summary>The place of some characters, cut at the end of their first line.</summary>
    /// <param name="offset">The offset of the first; at most the length of the text.</param>
    /// <param name="length">How many there are.</param>
    public Place PlaceOf(int offset, int length = 1)
    {
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        var end = Math.Min(offset + length, StartOf(line + 1));
        while (end > offset && _text[end - 1] is '\r' or '\n')
        {
            end--;
        }

        return new Place(line, offset - _starts[line], offset, Math.Max(end - offset, 0));
    }
}
