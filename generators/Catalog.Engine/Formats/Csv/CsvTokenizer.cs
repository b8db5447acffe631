using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Csv;

/// <summary>Cuts a text into fields (RFC 4180, section 2); rows end at LF, CRLF and CR.</summary>
/// <remarks>A quote inside an unquoted field, as in <c>5" disk</c>, is text: the RFC forbids it, but it is common and can't be misread.</remarks>
internal sealed class CsvTokenizer(string text, char delimiter)
{
    private const char Quote = '"';
    private const string Unclosed = "the quote that opens here is never closed; close it, and double the quotes that are text";
    private const string Surplus = "text stands behind the closing quote; double the quotes that are text";
    private const string Indented = "blanks before an opening quote make it a part of the text; remove them";

    private readonly char[] _ends = [delimiter, '\r', '\n'];
    private int _offset = text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;

    /// <summary>Goes behind blank lines to the next row; false where there is none.</summary>
    /// <remarks>A blank line is no row of one column either: it would be a record without an id.</remarks>
    public bool MoveToRow()
    {
        while (_offset < text.Length && text[_offset] is '\r' or '\n')
        {
            _offset++;
        }

        return _offset < text.Length;
    }

    /// <summary>The next field of the row.</summary>
    /// <param name="isLast">Whether the row ends with it.</param>
    public CsvField Next(out bool isLast)
    {
        var field = _offset < text.Length && text[_offset] == Quote ? Quoted(_offset) : Unquoted(_offset);
        var end = field.End;
        isLast = end == text.Length || text[end] != delimiter;
        _offset = Math.Min(end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1), text.Length);
        return field;
    }

    private CsvField Unquoted(int start)
    {
        var end = EndOf(start);
        var first = start;
        while (first < end && text[first] is ' ' or '\t')
        {
            first++;
        }

        return new(start, end, text.Substring(start, end - start))
        {
            Fault = first < end && text[first] == Quote ? new(first, first + 1, Indented) : null,
        };
    }

    private CsvField Quoted(int start)
    {
        var close = text.IndexOf(Quote, start + 1);
        while (close >= 0 && close + 1 < text.Length && text[close + 1] == Quote)
        {
            close = text.IndexOf(Quote, close + 2);
        }

        if (close < 0)
        {
            return new(start, text.Length, "") { IsQuoted = true, IsUnclosed = true, Fault = new(start, start + 1, Unclosed) };
        }

        var end = EndOf(close + 1);
        var content = TextLines.Normalize(text.Substring(start + 1, close - start - 1).Replace("\"\"", "\""));
        return end == close + 1
            ? new(start, end, content) { IsQuoted = true }
            : new(start, end, content + text.Substring(close + 1, end - close - 1)) { IsQuoted = true, Fault = new(close + 1, end, Surplus) };
    }

    private int EndOf(int start)
    {
        var end = text.IndexOfAny(_ends, start);
        return end < 0 ? text.Length : end;
    }
}
