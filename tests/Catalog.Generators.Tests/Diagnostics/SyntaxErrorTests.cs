using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class SyntaxErrorTests
{
    private const string Entities = "write &amp; for the character &, and any other character itself or as its number (&#160;)";

    [Theory]
    [InlineData("fog.yaml", "title: Fog\ntags: [calm, rough\n", "2,7", "YAML", "the '[' that stands here is not closed; add ']'")]
    [InlineData("fog.yml", "title: Fog\n\tcount: 3", "2,1", "YAML", "a tab indents this line; indent with blanks")]
    [InlineData("fog.json", "{ \"title\": \"Fog\",\n  \"count\": 3,, }", "2,14", "JSON", "a key is missing before this")]
    [InlineData("fog.csv", "id,title\nfog,\"Fog\"s", "2,10", "CSV", "text stands behind the closing quote; double the quotes that are text")]
    [InlineData("fog.tsv", "id\ttitle\nfog\t\"Fog", "2,5", "TSV", "the quote that opens here is never closed; close it, and double the quotes that are text")]
    [InlineData("fog.xml", "<post>\n  <title>Fog</title>\n  <count>3</post>", "3,13", "XML", "the 'count' start tag on line 3 position 4 does not match the end tag of 'post'")]
    public void ABrokenTextIsReportedWhereItBreaks(string name, string text, string place, string language, string reason)
    {
        var build = Archive.Project
            .With(Document.Of("records/" + name, text))
            .Build($"records/{name}({place}): error CAT023: The {language} is not well formed: {reason}");

        Contents.AssertUnharmed(build);
    }

    [Theory]
    [InlineData("storm.yaml", "title: \"😀\"\r\n\"😀😀\": \"x", "2,9", "YAML", "the quote that opens here is not closed; close it")]
    [InlineData("storm.json", "{ \"title\": \"😀\",\r\n  \"😀😀\": tru }", "2,11", "JSON", "'tru' is no value; text stands in double quotes")]
    [InlineData("storm.csv", "id,title\r\n😀😀,\"x", "2,6", "CSV", "the quote that opens here is never closed; close it, and double the quotes that are text")]
    [InlineData("storm.xml", "<post>\r\n<a>😀😀&fish;</a></post>", "2,8", "XML", "'&fish;' is no entity of XML; " + Entities)]
    public void ColumnsCountUtf16AndLinesEndOnceAtCrLf(string name, string text, string place, string language, string reason) => Contents.AssertUnharmed(Archive.Project
        .With(Document.Of("records/" + name, text))
        .Build($"records/{name}({place}): error CAT023: The {language} is not well formed: {reason}"));

    [Theory]
    [InlineData("fog.yaml", "title: Fog\nsummary: Thick.\ntags: [calm\n", "3,7", "YAML", "the '[' that stands here is not closed; add ']'")]
    [InlineData("fog.json", "{ \"title\": \"Fog\", \"summary\": \"Thick.\",, }", "1,39", "JSON", "a key is missing before this")]
    public void WhatStandsBeforeTheFaultIsRead(string name, string text, string place, string language, string reason)
    {
        var build = Project
            .Of(Document.Of("calm.yaml", "title: Calm\nsummary: Still.\n"), Document.Of(name, text))
            .Build($"{name}({place}): error CAT023: The {language} is not well formed: {reason}");

        var fog = build.Assembly.Document("Records", "Fog");
        Assert.Equal("Thick.", LoadedAssembly.Value(fog, "Summary"));
        Assert.Equal("Still.", LoadedAssembly.Value(build.Records.Find("calm")!, "Summary"));
    }

    [Fact]
    public void OneBuildTellsTheFaultsOfAllDocuments() => Contents.AssertUnharmed(Archive.Project
        .With(
            Document.Of("records/a.yaml", "title: *fog"),
            Document.Of("records/b.json", "{ \"title\": \"Fog\""),
            Document.Of("records/c.csv", "id,title\nc,\"Fog\" and \"rain\""),
            Document.Of("records/e.xml", "Fog"))
        .Build(
            "records/a.yaml(1,8): error CAT023: The YAML is not well formed: no anchor '&fog' stands before the alias '*fog'; add it, or quote the text",
            "records/b.json(1,17): error CAT023: The JSON is not well formed: the text ends, but the object that begins in line 1 is not closed; end it with }",
            "records/c.csv(2,8): error CAT023: The CSV is not well formed: text stands behind the closing quote; double the quotes that are text",
            "records/e.xml(1,1): error CAT023: The XML is not well formed: data at the root level is invalid"));
}
