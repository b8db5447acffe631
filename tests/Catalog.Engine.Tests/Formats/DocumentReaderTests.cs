using System.Globalization;
using Catalog.Engine.Documents;
using Catalog.Engine.Formats;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Tests.Formats;

public class DocumentReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n\u00A0")]
    [InlineData("\u2028")]
    public void AnEmptyFileIsAProblemWhateverTheFormat(string text)
    {
        var expected = Reading.Of(Problem.At(Fault.EmptyFile, "a/b.md", Place.Beginning));
        Assert.Equal(expected, Read(text, ".md", null));
        Assert.Equal(expected, Read(text, ".txt", "record"));
    }

    [Theory]
    [InlineData(".pdf", null, ".pdf", "leave such files out with Exclude=\"**/*.pdf\", or say with CatalogFormat how to read them ({0})")]
    [InlineData(".txt", "recrod", "recrod", "did you mean 'record'?")]
    [InlineData(".txt", "plain", "plain", "CatalogFormat is one of {0}")]
    public void AnUnknownFormatSaysWhatThereIs(string extension, string? format, string name, string message)
    {
        var advice = string.Format(CultureInfo.InvariantCulture, message, string.Join(", ", DocumentFormats.All.Select(known => known.Name)));
        var reading = Read("Text.", extension, format);
        Assert.Equal(Reading.Of(Problem.At(Fault.UnknownFormat, "a/b.md", Place.Beginning, name, advice)), reading);
        Assert.Empty(reading.Documents);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("TEXT")]
    public void TheNamedFormatWinsOverExtensionAndContent(string format)
    {
        var document = Assert.Single(Read("Skip to content\n\nTitle\n\nDocument Information", ".pdf", format).Documents);
        Assert.Equal("Skip to content", document.Title);
    }

    [Fact]
    public void TheCaseOfAnExtensionDoesNotCount() => Assert.Empty(Read("Text.", ".TXT", null).Problems);

    [Theory]
    [InlineData(0xD83D, " b")]
    [InlineData(0xDE00, " b")]
    [InlineData(0xD83D, "")]
    public void ALoneSurrogateIsAProblemAtItsPlaceAndTheRestIsRead(int surrogate, string end)
    {
        var reading = Read($"Title\r\n\r\na {(char)surrogate}{end}", ".txt", null);
        Assert.Equal(
            Problem.At(Fault.LoneSurrogate, "a/b.md", new Place(2, 2, 11, 1), $"\\u{surrogate:X4}"), Assert.Single(reading.Problems));
        var document = Assert.Single(reading.Documents);
        Assert.Equal("Title", document.Title);
        Assert.True(document.IsFaulty);
    }

    [Fact]
    public void ASurrogatePairIsNoProblem() => Assert.Empty(Read("Title \U0001F600\U0001F600", ".txt", null).Problems);

    [Fact]
    public void SeveralFaultsAreAllReported()
    {
        var reading = Read("Skip to content\nTitle\nBody \uDE00.", ".txt", null);
        Assert.Equal([Fault.NoDocumentInformation, Fault.LoneSurrogate], reading.Problems.Select(problem => problem.Fault));
        Assert.Equal("Title", Assert.Single(reading.Documents).Title);
    }

    [Fact]
    public void AFileThatIsTooLargeIsNotRead()
    {
        var problem = Assert.Single(Read(new string('a', ReadingLimits.FileLength + 1), ".yml", null).Problems);
        Assert.Equal((Fault.LimitExceeded, Place.Beginning), (problem.Fault, problem.Place));
        Assert.Equal(["a file may have 67108864 characters; split it"], problem.Arguments);
    }

    [Theory]
    [InlineData(".json", "{\n{0}\"b\": 1}", "\"a\": 1,\n")]
    [InlineData(".csv", "id\n{0}", "1,2\n1,2,3\n")]
    public void FaultsBeyondABoundAreSaidToBeThere(string extension, string text, string line)
    {
        var problems = Read(text.Replace("{0}", string.Concat(Enumerable.Repeat(line, 2_000))), extension, null).Problems;
        Assert.Equal(ReadingLimits.Problems + 1, problems.Count);
        Assert.Equal(["the file has more than 1000 faults; the first are reported"], problems[ReadingLimits.Problems].Arguments);
        Assert.DoesNotContain(problems.Take(ReadingLimits.Problems), problem => problem.Fault == Fault.LimitExceeded);
    }

    private static Reading Read(string text, string extension, string? format) =>
        DocumentReader.Read(new DocumentSource("a/b.md", text), extension, format);
}
