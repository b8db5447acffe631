namespace Catalog.Documents.Tests;

/// <summary>LINQ infers the document class from a collection: most of what is tested here is that it compiles.</summary>
public class LinqTests
{
    private static readonly DocumentCollection<Letter> All = new Letters("a", "b", "c").All;

    [Fact]
    public void MethodsInferTheDocumentClass()
    {
        IEnumerable<Letter> some = All.Where(letter => letter.Pages > 0);
        Assert.Equal(["b", "c"], some.Select(letter => letter.Id));
        Assert.Equal(2, All.Max(letter => letter.Pages));
        Letter last = All.OrderByDescending(letter => letter.Pages).First();
        Assert.Equal("c", last.Id);
        Assert.Equal(3, All.ToDictionary(letter => letter.Id).Count);
    }

    [Fact]
    public void QueriesInferTheDocumentClass()
    {
        var pages = from letter in All where letter.Id != "b" select letter.Pages;
        Assert.Equal([0, 2], pages);
    }

    [Fact]
    public void ASpreadTakesTheDocuments()
    {
        Letter[] letters = [.. All];
        Assert.Equal(All, letters);
    }

    [Fact]
    public void TypedCollectionsAreSequencesOfDocuments()
    {
        IReadOnlyList<IDocument> documents = All;
        Assert.Equal("b", documents[1].Id);
        IDocumentCollection collection = All;
        Assert.Equal(["a", "b", "c"], from document in collection.Documents select document.Title);
    }
}
