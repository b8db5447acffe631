namespace Catalog.Engine.Tests.Formats.Record;

/// <summary>Section 2: the type is the title's leading word, where one single word stands before the first comma.</summary>
public class DocumentTypeTests
{
    [Theory]
    [InlineData("Cable, Summary of a Meeting", "Cable")]
    [InlineData("Cable,Summary", "Cable")]
    [InlineData("Télégramme, X to Y", "Télégramme")]
    [InlineData("Aide-mémoire, X to Y", "Aide-mémoire")]
    public void OneWordBeforeTheFirstCommaIsTheType(string title, string type)
    {
        var document = Page.Document($"1977\n\n {title}\n\nBody.\n\n\nSummary.\n\nDocument Information");
        Assert.Equal(type, document.Text("Document Type"));
        var place = document.Node("Document Type").Place;
        Assert.Equal((2, 1, type.Length), (place.Line, place.Column, place.Length));
    }

    [Theory]
    [InlineData("Notes of the Joint River Commission, Second Session")]
    [InlineData("Minutes\u00A0of a Conversation, 1953")]
    [InlineData("Cable")]
    [InlineData(", by an Unknown Hand")]
    [InlineData("1953, a Year of Ice")]
    [InlineData("[Draft], Letter")]
    public void OtherwiseThereIsNone(string title)
    {
        var document = Page.Document($"1977\n\n{title}\n\nBody.\n\n\nSummary.\n\nDocument Information");
        Assert.Null(document.Text("Document Type"));
        Assert.Equal(3, document.Line("Document Type"));
        Assert.Equal(title, document.Title);
    }
}
