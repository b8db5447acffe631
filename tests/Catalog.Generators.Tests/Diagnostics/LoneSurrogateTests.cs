using System.Text;
using System.Text.RegularExpressions;
using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;
using Microsoft.CodeAnalysis.Text;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class LoneSurrogateTests
{
    [Theory]
    [InlineData(@"Alone\n\nHalf \uD83D here.", 3, 6, "D83D")]
    [InlineData(@"Alone\n\nHalf \uDE00\uD83D", 3, 6, "DE00")]
    [InlineData(@"Alone\r\r\u2028\u0085\uD83D", 3, 3, "D83D")]
    public void HalfAPairIsReportedWhereItStands(string escaped, int line, int column, string unit)
    {
        // An attribute is UTF-8 too, and can't hold it.
        var text = SourceText.From(Regex.Unescape(escaped), Encoding.Unicode);
        var build = Archive.Project
            .With(Document.FromText("records/a.txt", text))
            .Build($@"records/a.txt({line},{column}): error CAT008: '\u{unit}' is half of a surrogate pair and stands for no character: UTF-8 can't hold it");

        Assert.Contains("Alone", build.Assembly.Members("Records"));
        Contents.AssertUnharmed(build);
    }

    [Theory]
    [InlineData("{ \"title\": \"Half\",\r\n  \"x\": [\"😀\", \"\\ud83d\"] }", 2, 16, "\\ud83d")]
    [InlineData("{ \"title\": \"Half\", \"\\uDE00\": 1 }", 1, 21, "\\uDE00")]
    public void AnEscapeOfHalfAPairIsReportedWhereItStands(string json, int line, int column, string escape) => Contents.AssertUnharmed(Archive.Project
        .With(Document.Of("records/a.json", json))
        .Build($"records/a.json({line},{column}): error CAT008: '{escape}' is half of a surrogate pair and stands for no character: UTF-8 can't hold it"));

    [Fact]
    public void AWholePairPasses() =>
        Assert.Equal("😀", Project.Of(Document.Of("records/a.txt", "Whole\n\n😀")).Build().Records[0].Body.Text);
}
