using System.Text.Json;
using Catalog.Cli.Tests.Commands;

namespace Catalog.Cli.Tests.Executable;

public class SeedTests
{
    private const string Id = "000_cc640ee4f1303e6f";
    private const string Title = "Cable, Summary of Averell Harriman Meeting with Stalin and Molotov";

    [Theory, InlineData(), InlineData("list"), InlineData("list", "--sort", "date", "--where", "originalClassification=Top Secret")]
    public void IsListed(params string[] arguments)
    {
        var run = CatalogProcess.Run(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Faults));
        Assert.Contains("id\tdate\ttitle\toriginalClassification\twords", run.Lines);
        Assert.Contains($"{Id}\t1945-06-08\t{Title}\tTop Secret\t771", run.Lines);
    }

    [Fact]
    public void IsLeftOut()
    {
        var run = CatalogProcess.Run("list", "--where", "originalClassification=Secret", "--where", $"id={Id}");
        Assert.Equal((0, "There is no such document."), (run.ExitCode, run.Faults.TrimEnd()));
    }

    [Fact]
    public void IsShown()
    {
        var run = CatalogProcess.Run("show", Id);
        Assert.Equal((0, ""), (run.ExitCode, run.Faults));
        Assert.Equal([$"Id: {Id}", $"Title: {Title}", "Date: 1945-06-08"], run.Lines.Take(3));
        Assert.Contains("Document Type: Cable", run.Lines);
        Assert.Contains("Original Classification: Top Secret", run.Lines);
        Assert.Contains("Record ID:", run.Lines);
        Assert.Contains("People:", run.Lines);
        Assert.Equal(2, run.Lines.Count(line => line.StartsWith("Rights: ", StringComparison.Ordinal)));
        var body = run.Lines.SkipWhile(line => line.Length > 0).Where(line => line.Length > 0).ToList();
        Assert.Equal(11, body.Count);
        Assert.StartsWith("I thought that you might want me, ", body[0]);
        Assert.Equal("As usual Bohlen's presence was most helpful.", body[^1]);
    }

    [Fact]
    public void IsFound()
    {
        var run = CatalogProcess.Run("search", "POLAND", "Molotov");
        Assert.Equal((0, ""), (run.ExitCode, run.Faults));
        Assert.Contains(run.Lines, line => line.StartsWith($"Records\t{Id}\t{Title}\t", StringComparison.Ordinal));
        Assert.Contains("Poland", run.Text);
        Assert.Contains("No document has all of: Poland xyzzy", CatalogProcess.Run("search", "Poland", "xyzzy").Faults);
    }

    [Fact]
    public void IsCounted()
    {
        var lines = CatalogProcess.Run("stats").Lines;
        Assert.Contains(lines, line => line.StartsWith("documents\t", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("originalClassification\t", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("194", StringComparison.Ordinal));
    }

    [Fact]
    public void IsExportedAsJson() =>
        AssertSeed(JsonElement.Parse(CatalogProcess.Run("export", "--format", "json").Text).GetProperty("Records").EnumerateArray());

    [Fact]
    public void IsExportedAsLines() =>
        AssertSeed(CatalogProcess.Run("export", "--format", "ndjson", "-c", "records").Lines.Select(line => JsonElement.Parse(line)));

    [Fact]
    public void IsExportedAsCsv()
    {
        var rows = CsvReader.Read(CatalogProcess.Run("export", "--format", "csv", "-c", "records").Text);
        var seed = rows[0].Zip(rows.Single(row => row[0] == Id)).ToDictionary(pair => pair.First, pair => pair.Second);
        Assert.Equal((Title, "1945-06-08"), (seed["title"], seed["date"]));
        Assert.Equal(("Top Secret", ""), (seed["originalClassification"], seed["recordId"]));
        Assert.Equal(11, JsonElement.Parse(seed["paragraphs"]).GetArrayLength());
        Assert.Contains("[email\u00A0protected]", JsonElement.Parse(seed["rights"])[1].GetString());
    }

    private static void AssertSeed(IEnumerable<JsonElement> documents)
    {
        var seed = documents.Single(document => document.GetProperty("id").GetString() == Id);
        Assert.Equal(Title, seed.GetProperty("title").GetString());
        Assert.EndsWith($"seeds/{Id}.txt", seed.GetProperty("sourcePath").GetString());
        Assert.Matches("^[0-9a-f]{64}$", seed.GetProperty("contentHash").GetString());
        Assert.Equal("1945-06-08", seed.GetProperty("date").GetString());
        Assert.Equal("Cable", seed.GetProperty("documentType").GetString());
        Assert.Equal("Top Secret", seed.GetProperty("originalClassification").GetString());
        Assert.Equal("W. A. Harriman Papers, Library of Congress.", seed.GetProperty("source").GetString());
        Assert.Equal(JsonValueKind.Null, seed.GetProperty("recordId").ValueKind);
        Assert.Equal(JsonValueKind.Null, seed.GetProperty("people").ValueKind);
        Assert.False(seed.TryGetProperty("mentions", out _));
        Assert.Equal(2, seed.GetProperty("rights").GetArrayLength());
        Assert.Contains("[email\u00A0protected]", seed.GetProperty("rights")[1].GetString());
        Assert.Equal(11, seed.GetProperty("paragraphs").GetArrayLength());
        Assert.Equal("As usual Bohlen's presence was most helpful.", seed.GetProperty("paragraphs")[10].GetString());
    }
}
