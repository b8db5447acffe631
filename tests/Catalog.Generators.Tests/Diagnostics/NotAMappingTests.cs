using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class NotAMappingTests
{
    private const string Message = "error CAT029: A document is a mapping of names to values, but here stands";

    [Theory]
    [InlineData("fog.yaml", "Only words.", null, "1,1", "the text 'Only words.'")]
    [InlineData("fog.yaml", "---\n~\n", null, "2,1", "nothing")]
    [InlineData("fog.yaml", "# Weather\n- calm\n- rough\n", null, "2,3", "the text 'calm'")]
    [InlineData("fog.json", "\n  \"Only words.\"", null, "2,3", "the text 'Only words.'")]
    [InlineData("fog.json", "null", null, "1,1", "nothing")]
    [InlineData("fog.json", "{ \"data\": [[1]] }", "data", "1,12", "a list")]
    [InlineData("fog.xml", "<post>\n  Only words.\n</post>", null, "2,3", "the text 'Only words.'")]
    [InlineData("fog.xml", "<post/>", null, "1,2", "nothing")]
    public void ADocumentWithoutNamesIsReported(string name, string text, string? records, string place, string what)
    {
        var document = Document.Of("records/" + name, text);
        var build = Archive.Project
            .With(records is null ? document : document.With("CatalogRecords", records))
            .Build($"records/{name}({place}): {Message} {what}");

        Contents.AssertUnharmed(build);
        Assert.Contains("Fog", build.Assembly.Members("Records"));
    }

    [Theory]
    [InlineData("fog.yaml", "- id: calm\n  wind: 1\n- fog\n", null, "3,3", "the text 'fog'")]
    [InlineData("fog.json", "[ { \"id\": \"calm\", \"wind\": 1 },\r\n  \"😀\", null ]", null, "2,3", "the text '\\uD83D\\uDE00'", "2,9", "nothing")]
    [InlineData("fog.json", "{ \"calm\": { \"wind\": 1 },\n  \"fog\": 5 }", "*", "2,10", "the text '5'")]
    [InlineData("fog.xml", "<posts>\n<post id=\"calm\" wind=\"1\"/>\n<post>fog</post></posts>", "post", "3,7", "the text 'fog'")]
    public void TheOtherRecordsOfTheFileStay(string name, string text, string? records, params string[] faults)
    {
        var document = Document.Of("weather/" + name, text, "Weather");
        var build = Archive.Project
            .With(records is null ? document : document.With("CatalogRecords", records))
            .Build([.. faults.Chunk(2).Select(fault => $"weather/{name}({fault[0]}): {Message} {fault[1]}")]);

        Assert.Equal(1, LoadedAssembly.Value(Assert.Single(build.Collections["Weather"].Documents), "Wind"));
        Contents.AssertUnharmed(build);
    }

    [Fact]
    public void OneBuildTellsTheFaultsOfAllDocuments() => Contents.AssertUnharmed(Archive.Project
        .With(Document.Of("records/a.yaml", "words"), Document.Of("records/b.json", "[[]]"), Document.Of("records/c.xml", "<c/>"))
        .Build(
            $"records/a.yaml(1,1): {Message} the text 'words'",
            $"records/b.json(1,2): {Message} a list",
            $"records/c.xml(1,2): {Message} nothing"));
}
