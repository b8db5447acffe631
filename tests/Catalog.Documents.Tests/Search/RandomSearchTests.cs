using CsCheck;

namespace Catalog.Documents.Tests.Search;

/// <summary>Whatever the documents and the query, an index finds what reading finds.</summary>
public class RandomSearchTests
{
    private static readonly Gen<string> Word = Gen.OneOfConst(
        "a", "b", "ab", "abc", "Äb", "ß", "ss", "the", "THE", "fog", "light", "北", "京", "ガ", "1945", "é", "e\u0301", "co-op", "\u3099", "𐐀", "𐐨",
        "zzzzzzzzzzzzzzzzzz", "…", "\uD800");

    private static readonly Gen<string> Text =
        Gen.Select(Word, Gen.OneOfConst(" ", " ", " ", "\n", ", ", "")).Array[0, 30].Select(parts => string.Concat(parts.Select(part => part.Item1 + part.Item2)));

    private static readonly Gen<Page> Document = Gen.Select(Text, Text.Array[0, 4], Text, Gen.Bool).Select(
        (title, tags, body, isBare) => new Page("") { Title = title, Text = isBare ? "" : body, [Page.Tags] = tags, [Page.Summary] = isBare ? null : body });

    private static readonly Gen<string> Query = Gen.Select(Word, Gen.OneOfConst(" ", " ", " ", "\" \"", "\"", "* ", "*", "", "-")).Array[1, 5]
        .Select(parts => string.Concat(parts.Select(part => part.Item1 + part.Item2)));

    [Fact]
    public void AnIndexFindsWhatReadingFinds() => Gen.Select(Document.Array[0, 40], Query.Array[10]).Sample(
        (documents, queries) =>
        {
            var pages = Pages.Of([.. documents.Select((document, number) => Numbered(document, number))]);
            var index = Index.Of(pages);
            return queries.All(query => Outcome(pages.Search(query)).SequenceEqual(Outcome(pages.Search(query, index))));
        },
        iter: 300);

    [Fact]
    public void WhatIsFoundHasTheWordsAndTheOthersDoNot() => Gen.Select(Document.Array[0, 20], Word).Sample(
        (documents, word) =>
        {
            var pages = Pages.Of([.. documents.Select((document, number) => Numbered(document, number))]);
            if (Words.Folded(word) is not [var folded])
            {
                return true;
            }

            var found = pages.Search(word, Index.Of(pages)).Select(hit => hit.Document.Id).Order(StringComparer.Ordinal);
            return found.SequenceEqual(pages.Where(page => Texts(page).Any(text => Words.Folded(text).Contains(folded))).Select(page => page.Id));
        },
        iter: 200);

    [Fact]
    public void HighlightsLieInTheirTextsAndApart() => Gen.Select(Document.Array[1, 10], Query).Sample(
        (documents, query) =>
        {
            var pages = Pages.Of([.. documents.Select((document, number) => Numbered(document, number))]);
            return pages.Search(query).SelectMany(hit => new[] { hit.Title, hit.Snippet }).All(AreApart);
        },
        iter: 300);

    private static bool AreApart(HighlightedText text)
    {
        var end = 0;
        foreach (var range in text.Highlights)
        {
            if (range.Start.IsFromEnd || range.End.IsFromEnd || range.Start.Value < end || range.End.Value <= range.Start.Value)
            {
                return false;
            }

            end = range.End.Value;
        }

        return end <= text.Text.Length;
    }

    private static Page Numbered(Page page, int number) => new($"{number:D3}")
    {
        Title = page.Title,
        Text = page.Body.Text,
        [Page.Tags] = page.GetValue(Page.Tags),
        [Page.Summary] = page.GetValue(Page.Summary),
    };

    private static IEnumerable<string> Texts(Page page) =>
        [page.Title, page.Body.Text, (string?)page.GetValue(Page.Summary) ?? "", .. (string[])page.GetValue(Page.Tags)!];

    private static IEnumerable<(string, long, string)> Outcome(IReadOnlyList<SearchHit<Page>> hits) =>
        hits.Select(hit => (hit.Document.Id, BitConverter.DoubleToInt64Bits(hit.Score), hit.Snippet.Text));
}
