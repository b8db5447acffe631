using System.Text.Json.Nodes;
using Catalog.Cli.Tests;

namespace Catalog.Corpora.Tests;

/// <summary>The console app works on any of these collections, and knows none of them.</summary>
public class ConsoleTests
{
    public static TheoryData<string> Held => [.. Corpora.All.Where(corpus => corpus.FitsLiterals).Select(corpus => corpus.Name)];

    [Theory, MemberData(nameof(Held))]
    public void EveryDocumentIsListed(string name)
    {
        var collection = CorpusBuild.Of(name).Collection;
        Assert.Equal(collection.Count + 1, Run(collection, "list").Lines.Count);
    }

    [Theory, MemberData(nameof(Held))]
    public void ADocumentIsShown(string name)
    {
        var collection = CorpusBuild.Of(name).Collection;
        Assert.Contains(collection[collection.Count / 2].Id, Run(collection, "show", collection[collection.Count / 2].Id).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Held))]
    public void AWordOfATitleIsFound(string name)
    {
        var collection = CorpusBuild.Of(name).Collection;
        var (document, word) = collection.Documents
            .SelectMany(document => document.Title.Split(' ', '-'), (document, word) => (document, word))
            .First(pair => pair.word.Length > 2 && pair.word.All(char.IsAsciiLetter));
        Assert.Contains(document.Id, Run(collection, "search", word).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Held))]
    public void TheyAreExported(string name)
    {
        var collection = CorpusBuild.Of(name).Collection;
        var objects = JsonNode.Parse(Run(collection, "export", "--format", "json").Text)!.AsArray();
        Assert.Equal(collection.Documents.Select(document => document.Id), objects.Select(node => node!["id"]!.GetValue<string>()));
        Assert.True(Run(collection, "export", "--format", "csv").Lines.Count > collection.Count);
        Assert.NotEmpty(Run(collection, "stats").Text);
    }

    private static CommandRun Run(IDocumentCollection collection, params string[] arguments)
    {
        var run = CommandRun.Piped(collection, arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Faults));
        return run;
    }
}
