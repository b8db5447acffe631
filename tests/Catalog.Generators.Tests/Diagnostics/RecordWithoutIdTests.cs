using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class RecordWithoutIdTests
{
    private const string Position = "give it one; its position in the file is no id";

    [Theory]
    [InlineData("fog.yaml", "- id: calm\n  title: Calm\n  wind: 1\n- title: Fog\n  wind: 2\n", null, "4,3")]
    [InlineData("fog.yaml", "id: calm\ntitle: Calm\nwind: 1\n---\ntitle: Fog\nwind: 2\n", null, "5,1")]
    [InlineData("fog.json", "[ { \"id\": \"calm\", \"title\": \"Calm\", \"wind\": 1 },\n  { \"id\": null, \"title\": \"Fog\", \"wind\": 2 } ]", null, "2,11")]
    [InlineData("fog.json", "[ { \"id\": \"calm\", \"title\": \"Calm\", \"wind\": 1 },\n  { \"id\": [\"fog\"], \"title\": \"Fog\", \"wind\": 2 } ]", null, "2,11")]
    [InlineData("fog.csv", "wind,title,id\r\n1,Calm,calm\r\n2,Fog,\r\n", null, "3,7")]
    [InlineData("fog.tsv", "id\ttitle\twind\ncalm\tCalm\t1\n \tFog\t2\n", null, "3,1")]
    [InlineData("fog.xml", "<posts>\n  <post id=\"calm\"><title>Calm</title><wind>1</wind></post>\n  <post><title>Fog</title><wind>2</wind></post>\n</posts>", "post", "3,3")]
    public void ARecordWithoutAnIdIsReportedAndKept(string name, string text, string? records, string place)
    {
        var document = Document.Of("weather/" + name, text, "Weather");
        var build = Archive.Project
            .With(records is null ? document : document.With("CatalogRecords", records))
            .Build($"weather/{name}({place}): error CAT028: The record has no id in its field 'id': {Position}");

        Assert.Equal(1, LoadedAssembly.Value(build.Assembly.Document("Weather", "Calm"), "Wind"));
        Assert.Equal(2, LoadedAssembly.Value(build.Assembly.Document("Weather", "Fog"), "Wind"));
        Assert.NotNull(build.Collections["Weather"].Find("calm"));
        Contents.AssertUnharmed(build);
    }

    [Theory]
    [InlineData("fog.json", "[\n  { \"slug\": \"fog\" }, { \"slug\": \"calm\" }\n]", "id", "2,3", "name one with CatalogKey, such as slug")]
    [InlineData("fog.json", "[\n  { \"slug\": \"fog\" }, { \"slug\": \"calm\" }\n]", "slg", "2,3", "did you mean CatalogKey=\"slug\"?")]
    [InlineData("fog.csv", "code,title\nfog,Fog\ncalm,Calm\n", "id", "2,1", "name one with CatalogKey, such as code, title")]
    [InlineData("fog.yaml", "- {}\n- {}\n", "id", "1,3", "give each one")]
    public void WhereNoRecordHasTheKeyOneProblemSaysSo(string name, string text, string key, string place, string hint) => Contents.AssertUnharmed(Archive.Project
        .With(Document.Of("records/" + name, text).With("CatalogKey", key))
        .Build($"records/{name}({place}): error CAT028: The record has no id in its field '{key}': no record has such a field; {hint}"));

    [Fact]
    public void TheKeyOfAMapIsNoIdWhereAnotherKeyIsNamed()
    {
        var build = Project
            .Of(Document.Of("a.json", "{ \"x\": { \"title\": \"Fog\" },\n  \"y\": { \"code\": \"calm\", \"title\": \"Calm\" } }").With("CatalogRecords", "*").With("CatalogKey", "code"))
            .Build($"a.json(1,8): error CAT028: The record has no id in its field 'code': {Position}");

        Assert.Equal(["a#1", "calm"], build.Records.Documents.Select(document => document.Id));
    }

    [Fact]
    public void EveryFaultOfEveryDocumentIsReported() => Contents.AssertUnharmed(Archive.Project
        .With(
            Document.Of("weather/a.yaml", "- id: a\n- wind: 1\n- wind: 2\n", "Weather"),
            Document.Of("weather/b.csv", "id,wind\nb,3\n,4\n", "Weather"))
        .Build(
            $"weather/a.yaml(2,3): error CAT028: The record has no id in its field 'id': {Position}",
            $"weather/a.yaml(3,3): error CAT028: The record has no id in its field 'id': {Position}",
            $"weather/b.csv(3,1): error CAT028: The record has no id in its field 'id': {Position}"));
}
