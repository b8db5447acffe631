using Catalog.Engine.Documents;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.PlainText;

/// <summary>Running text without markup: paragraphs parted by blank lines.</summary>
internal static class TextBody
{
    /// <summary>The body that some lines of a file are; blank lines at both ends are no part of it.</summary>
    public static DocumentBody Of(IReadOnlyList<TextLine> lines)
    {
        var body = WithoutBlankEnds(lines);
        return DocumentBody.Of(string.Join("\n", body.Select(line => line.Text)), Paragraphs(body));
    }

    /// <summary>The lines from the first to the last that is not blank.</summary>
    public static List<TextLine> WithoutBlankEnds(IReadOnlyList<TextLine> lines)
    {
        int first = 0, last = lines.Count - 1;
        while (first <= last && lines[first].IsBlank)
        {
            first++;
        }

        while (last > first && lines[last].IsBlank)
        {
            last--;
        }

        return lines.Skip(first).Take(last - first + 1).ToList();
    }

    private static IEnumerable<TextRange> Paragraphs(List<TextLine> lines)
    {
        var offset = 0;
        TextRange? paragraph = null;
        foreach (var line in lines)
        {
            var end = offset + line.Text.Length;
            if (!line.IsBlank)
            {
                paragraph = new(paragraph?.Start ?? offset, end);
            }
            else if (paragraph is { } complete)
            {
                yield return complete;
                paragraph = null;
            }

            offset = end + 1;
        }

        if (paragraph is { } last)
        {
            yield return last;
        }
    }
}
