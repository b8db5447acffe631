using System.Text;

namespace Catalog.Documents.Search;

/// <summary>The piece of a document that says most about why it was found.</summary>
internal static class Snippet
{
    private const char Cut = '…';

    /// <summary>The densest piece of the body and the fields; the beginning of the body where only the title matches.</summary>
    /// <param name="document">The document.</param>
    /// <param name="fields">The fields of its collection.</param>
    /// <param name="query">What was looked for.</param>
    /// <param name="rarities">How much each clause of the query tells.</param>
    public static HighlightedText Of(IDocument document, IReadOnlyList<Field> fields, SearchQuery query, double[] rarities) =>
        DocumentTexts.OfFields(document, fields)
            .Prepend(document.Body.Text.TrimEnd('\n'))
            .Select(text => SnippetWindow.Densest(text, Match.In(text, query), rarities))
            .MaxBy(window => window.Rank)
            .Widened()
            .Highlighted();

    /// <summary>A whole text.</summary>
    public static HighlightedText Whole(string text, SearchQuery query) => Highlighted(text, 0, text.Length, Match.In(text, query));

    /// <summary>A stretch of a text with the matches that lie in it; those that touch or overlap are one.</summary>
    public static HighlightedText Highlighted(string text, int start, int end, IReadOnlyList<Match> matches)
    {
        var piece = new StringBuilder();
        if (start > 0)
        {
            piece.Append(Cut);
        }

        var move = piece.Length - start;
        piece.Append(text, start, end - start);
        if (end < text.Length)
        {
            piece.Append(Cut);
        }

        var highlights = new List<Range>();
        foreach (var match in matches.Where(match => match.Start >= start && match.End <= end))
        {
            var (from, to) = (match.Start + move, match.End + move);
            if (highlights is [.., var last] && from <= last.End.Value)
            {
                highlights[^1] = last.Start..Math.Max(last.End.Value, to);
            }
            else
            {
                highlights.Add(from..to);
            }
        }

        return new(piece.ToString(), highlights.AsReadOnly());
    }
}
