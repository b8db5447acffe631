using System.Text.RegularExpressions;

namespace Catalog.Build.Tests;

/// <summary>Every format is read in a real build, by the libraries that lie beside the generator.</summary>
public sealed partial class FormatTests
{
    private const string Items = """
        <AdditionalFiles Include="lamps/**/*" CatalogCollection="Lamps" />
        <AdditionalFiles Include="tables/harbours.*" CatalogCollection="Harbours" CatalogKey="code" />
        """;

    private const string Program = """
        foreach (var lamp in Lamps.All) Console.WriteLine($"{lamp.Id} {lamp.Lens.Order} {lamp.Title} {lamp.Body.WordCount}");
        foreach (var harbour in Harbours.All) Console.WriteLine($"{harbour.Code} {harbour.Depth}");
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void FilesOfEveryFormatMakeOneCollection(bool sharesServers)
    {
        using var project = Project(sharesServers);
        Assert.Equal(
            ["a 1 Ada 2", "b 2 Bob 0", "c 3 Cid 0", "d 4 Dan 0", "e 5 Eve 0", "ALO 2.5", "OST 4"],
            project.Run().Select(line => line.TrimEnd('\r')));
    }

    [Fact]
    public void AnExplanationIsPrintedAndFailsNoStrictBuild()
    {
        using var project = Project(sharesServers: false);
        var (exitCode, output) = project.Build("-p:CatalogExplain=true", "-p:TreatWarningsAsErrors=true");
        Assert.True(exitCode == 0, output);
        Assert.Contains("harbours.csv(3,5): warning CAT032: Harbours 'depth' is decimal: 2 of 2 have a value; '2.5' made it so", output, StringComparison.Ordinal);
        Assert.Contains("a.md(4,10): warning CAT032: Lamps 'lens.order' is int: 5 of 5 have a value", output, StringComparison.Ordinal);
    }

    [Fact]
    public void AFaultInEachIsReportedInOneBuild()
    {
        using var project = Project(sharesServers: false)
            .Write("app/lamps/a.md", "---\ntitle: [\n---\n")
            .Write("app/lamps/b.yaml", "title: A\ntitle: B\n")
            .Write("app/lamps/c.json", "{ \"title\": \"C\", }")
            .Write("app/lamps/d.toml", "title = \n")
            .Write("app/lamps/e.xml", "<lamp><title>E</lamp>")
            .Write("app/tables/harbours.csv", "code,depth\nOST\n");
        var (exitCode, output) = project.Build();
        Assert.Equal(1, exitCode);
        Assert.Equal(
            [
                "a.md(2,8): error CAT023", "b.yaml(2,1): error CAT024", "c.json(1,15): error CAT023", "d.toml(1,8): error CAT023",
                "e.xml(1,17): error CAT023", "harbours.csv(2,4): error CAT030",
            ],
            ScratchProject.Errors(output).Where(line => line.Contains(" CAT", StringComparison.Ordinal)).Select(Place).Order(StringComparer.Ordinal));
    }

    // From the file's name to the fault's.
    private static string Place(string line) => Fault().Match(line).Value;

    [GeneratedRegex(@"[^/\\]+\(\d+,\d+\): error CAT\d+")]
    private static partial Regex Fault();

    private static ScratchProject Project(bool sharesServers) => new ScratchProject(Items, Program, sharesServers)
        .Write("app/lamps/a.md", "---\ntitle: Ada\nlens:\n  order: 1\n---\nTwo *words*.\n")
        .Write("app/lamps/b.yaml", "title: Bob\nlens: { order: 2 }\n")
        .Write("app/lamps/c.json", "{ \"title\": \"Cid\", \"lens\": { \"order\": 3 } }")
        .Write("app/lamps/d.toml", "title = \"Dan\"\nlens.order = 4\n")
        .Write("app/lamps/e.xml", "<lamp><title>Eve</title><lens order=\"5\"/></lamp>")
        .Write("app/tables/harbours.csv", "code,depth\nOST,4\nALO,2.5\n");
}
