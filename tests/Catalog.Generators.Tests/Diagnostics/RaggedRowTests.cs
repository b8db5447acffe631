using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class RaggedRowTests
{
    private const string Missing = "add the fields that are missing, and quote a field that holds a line end";

    [Theory]
    [InlineData("fog.csv", "id,title\ncalm,Calm\nfog,Fog,dense\n", "3,9", 3, "quote a field that holds a ','")]
    [InlineData("fog.csv", "id;title\ncalm;Calm\nfog;Fog;dense\n", "3,9", 3, "quote a field that holds a ';'")]
    [InlineData("fog.csv", "id,title\r\ncalm,Calm\r\n\"😀\",\"Fog \"\"1\"\"\",\r\n", "3,18", 3, "quote a field that holds a ','")]
    [InlineData("fog.csv", "id,title\ncalm,Calm\nFog\n", "3,4", 1, Missing)]
    [InlineData("fog.tsv", "id\ttitle\ncalm\tCalm\nfog\tFog\tdense\n", "3,9", 3, "quote a field that holds a tab")]
    [InlineData("fog.tsv", "id\ttitle\ncalm\tCalm\nFog", "3,4", 1, Missing)]
    public void ARowOfAnotherLengthIsReportedWhereItDiffers(string name, string text, string place, int count, string hint)
    {
        var build = Archive.Project
            .With(Document.Of("weather/" + name, text, "Weather"))
            .Build($"weather/{name}({place}): error CAT030: The row has {count} fields and its header 2: {hint}");

        Assert.Equal("Calm", build.Collections["Weather"].Find("calm")!.Title);
        Assert.Equal(2, build.Collections["Weather"].Count);
        Contents.AssertUnharmed(build);
    }

    [Fact]
    public void WhereAllRowsDifferAlikeTheHeaderIsWrong() => Project
        .Of(Document.Of("a.csv", "id,title\na,A,1\nb,B,2\nc,C,3\n"))
        .Build("a.csv(2,5): error CAT030: The row has 3 fields and its header 2: every row has as many; correct the header");

    [Fact]
    public void EveryFaultOfEveryDocumentIsReported() => Contents.AssertUnharmed(Archive.Project
        .With(
            Document.Of("weather/a.csv", "id,title\na,A,1\nb\nc,C\n", "Weather"),
            Document.Of("weather/b.tsv", "id\ttitle\nd\tD\ne\n", "Weather"))
        .Build(
            "weather/a.csv(2,5): error CAT030: The row has 3 fields and its header 2: quote a field that holds a ','",
            $"weather/a.csv(3,2): error CAT030: The row has 1 fields and its header 2: {Missing}",
            $"weather/b.tsv(3,2): error CAT030: The row has 1 fields and its header 2: {Missing}"));
}
