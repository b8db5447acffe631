using Catalog.Engine.Documents;
using Catalog.Engine.Formats;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Csv;

public class DelimiterTests
{
    [Theory]
    [InlineData(".csv", "id,x\na,1;\t2\n", "1;\t2")]
    [InlineData(".tsv", "id\tx\na\t1,;2\n", "1,;2")]
    [InlineData(".tab", "id\tx\na\t\"1\t2\"\n", "1\t2")]
    public void TheExtensionTellsTheDelimiter(string extension, string text, string value)
    {
        var reading = DocumentReader.Read(new DocumentSource("a", text), extension, null);
        Assert.Empty(reading.Problems);
        Assert.Equal(["a", value], Assert.Single(reading.Documents).Values());
    }

    [Theory]
    [InlineData("id;price\na;1,50\n")]
    [InlineData("\"id\";\"price, net\"\na;\"1,50\"\n")]
    [InlineData("\uFEFF\n\nid;\na;\n")]
    public void AHeaderWithSemicolonsAndNoCommasIsOfSemicolons(string text) => Assert.Equal("a", Assert.Single(Table.Documents(text)).OwnId);

    [Theory]
    [InlineData("id,x;y\na,1\n")]
    [InlineData("id,\"x;y\"\na,1\n")]
    [InlineData("\"id\",x;y\na,1\n")]
    public void AHeaderWithACommaIsOfCommas(string text) => Assert.Equal([["a", "1"]], Table.Rows(text));

    [Fact]
    public void ASemicolonWithinQuotesDelimitsNothing() => Table.Problem("\"id;x\"\na\n", Fault.RecordWithoutId, "a");

    [Fact]
    public void ARaggedRowNamesTheDelimiterOfItsFile() =>
        Assert.Equal("quote a field that holds a ';'", Table.Problem("id;x\na;1;2\n", Fault.RaggedRow, "2").Arguments[2]);

    [Fact]
    public void TabsAreNeverReplaced() => Table.Problem("id;x\na;1\n", Fault.RecordWithoutId, "a;1", "tsv");
}
