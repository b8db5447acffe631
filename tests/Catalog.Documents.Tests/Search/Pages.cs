namespace Catalog.Documents.Tests.Search;

/// <summary>Collections made by hand.</summary>
internal static class Pages
{
    private static readonly IReadOnlyList<Field> Fields =
        [Page.Summary, Page.Tags, Page.Extra, Page.Depth, Page.Date, Page.Reference, Page.Mentions];

    public static DocumentCollection<Page> Of(params Page[] pages)
    {
        Page[] sorted = [.. pages.OrderBy(page => page.Id, StringComparer.Ordinal)];
        return new("Pages", Fields, [.. sorted.Select(page => page.Id)], index => sorted[index]);
    }
}
