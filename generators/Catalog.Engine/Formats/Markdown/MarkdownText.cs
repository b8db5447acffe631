using Catalog.Engine.Documents;
using Catalog.Engine.Formats.PlainText;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Markdown;

/// <summary>The body of a file as Markdig reads it, with LF line ends, and the way back to places in the file.</summary>
internal sealed class MarkdownText
{
    private readonly List<TextLine> _lines;
    private readonly List<int> _starts = [];

    /// <summary>The text of some lines; blank ones at both ends are no part of it.</summary>
    public MarkdownText(List<TextLine> lines)
    {
        _lines = TextBody.WithoutBlankEnds(lines);
        var start = 0;
        foreach (var line in _lines)
        {
            _starts.Add(start);
            start += line.Text.Length + 1;
        }

        Text = string.Join("\n", _lines.Select(line => line.Text));
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The text as if it had no markup.</summary>
    public DocumentBody AsParagraphs() => TextBody.Of(_lines);

    /// <summary>The place in the file of a stretch of the text, cut at the end of its first line.</summary>
    public Place PlaceOf(int offset, int length)
    {
        if (_lines.Count == 0)
        {
            return Place.Beginning;
        }

        var found = _starts.BinarySearch(offset);
        var index = Math.Min(found >= 0 ? found : ~found - 1, _lines.Count - 1);
        var (line, column) = (_lines[index], offset - _starts[index]);
        return new(line.Number, line.Column + column, line.Start + column, Math.Max(0, Math.Min(length, line.Text.Length - column)));
    }
}
