namespace Catalog.Documents.Tests;

public class DocumentTests
{
    private static readonly IDocument Document = new Letter("letter-1") { Pages = 3 };

    [Fact]
    public void GetTextFormatsTheValue()
    {
        Assert.Equal(3, Document.GetValue(Letter.PagesField));
        Assert.Equal("3", Document.GetText(Letter.PagesField));
    }

    [Fact]
    public void AnEmptyFieldHasNoText() => Assert.Null(((IDocument)new Letter("letter-2")).GetText(Letter.PagesField));

    [Fact]
    public void AFieldOfAnotherCollectionIsAnError()
    {
        Assert.Throws<ArgumentException>("field", () => Document.GetText(Fields.Of<int>()));
        Assert.Throws<ArgumentNullException>("field", () => Document.GetText(null!));
    }
}
