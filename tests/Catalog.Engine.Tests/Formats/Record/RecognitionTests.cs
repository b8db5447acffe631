using Catalog.Engine.Formats;

namespace Catalog.Engine.Tests.Formats.Record;

/// <summary>Which files are taken for record pages when the user names no format.</summary>
public class RecognitionTests
{
    private const string Page = "1977\nTitle\nBody.\nSummary.\nDocument Information\nSource\nRights\nOurs.";

    [Theory]
    [InlineData(".txt", Page)]
    [InlineData(".text", Page)]
    [InlineData("", Page)]
    [InlineData(".txt", "Skip to content\n\n1977\n\nTitle")]
    [InlineData(".txt", "\n\n\u00A0Skip to content\n")]
    public void ARecordPage(string extension, string text) => Assert.Equal("record", DocumentFormats.Of(extension, text)?.Name);

    [Theory]
    [InlineData("Title\n\nSkip to content")]
    [InlineData("Title\n\nDocument Information\n\nis all we have.")]
    [InlineData("Title\n\nSource\n\nRights\n\nDocument Information")]
    [InlineData("Skip to content is what the page says.")]
    public void PlainText(string text) => Assert.Equal("text", DocumentFormats.Of(".txt", text)?.Name);

    [Theory]
    [InlineData(".pdf")]
    [InlineData(".html")]
    [InlineData(".TXT")]
    public void NoKnownFormat(string extension) => Assert.Null(DocumentFormats.Of(extension, Page));
}
