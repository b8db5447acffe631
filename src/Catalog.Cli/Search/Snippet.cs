namespace Catalog.Cli.Search;

/// <summary>The piece of a document that says most about why it was found, in parts.</summary>
internal static class Snippet
{
    private const string Cut = "…";

    /// <summary>The densest piece of the body and the fields; the beginning where only the title matches.</summary>
    public static IReadOnlyList<SnippetPart> Of(DocumentTexts texts, SearchQuery query, Ranking ranking)
    {
        var body = string.Join('\n', texts.In(TextZone.Body));
        var windows = texts.In(TextZone.Fields).Prepend(body).Select(text => SnippetWindow.Densest(text, query, ranking));
        return Parts(windows.MaxBy(window => window.Rank).Widened(), query);
    }

    /// <summary>A whole text.</summary>
    public static IReadOnlyList<SnippetPart> Of(string text, SearchQuery query) => Parts(SnippetWindow.Whole(text), query);

    private static List<SnippetPart> Parts(SnippetWindow window, SearchQuery query)
    {
        var text = window.Text;
        var parts = new List<SnippetPart>();
        var at = window.Start;
        Add(window.Start > 0 ? Cut : "", isMatch: false);
        foreach (var (word, _) in query.In(text).Where(match => match.Word.Start >= window.Start && match.Word.End <= window.End))
        {
            Add(text[at..word.Start], isMatch: false);
            Add(text[word.Start..word.End], isMatch: true);
            at = word.End;
        }

        Add(text[at..window.End], isMatch: false);
        Add(window.End < text.Length ? Cut : "", isMatch: false);
        return parts;

        void Add(string part, bool isMatch)
        {
            if (part.Length > 0)
            {
                parts.Add(new SnippetPart(part, isMatch));
            }
        }
    }
}
