namespace Catalog.Corpora.Tests;

/// <summary>What declared licences say is what their front matter says.</summary>
public class DeclaredLicenseTests
{
    [Theory]
    [InlineData("Title", "title", 47)]
    [InlineData("SpdxId", "spdx-id", 47)]
    [InlineData("Nickname", "nickname", 13)]
    [InlineData("RedirectFrom", "redirect_from", 13)]
    [InlineData("Featured", "featured", 3)]
    [InlineData("Hidden", "hidden", 13)]
    public void EveryValueIsTheOneThatIsWritten(string property, string field, int count)
    {
        var pairs = Pairs().ToList();
        Assert.All(pairs, pair => Assert.Equal(
            Lines(pair.Read).FirstOrDefault(line => line.StartsWith(field + ": ", StringComparison.Ordinal))?[(field.Length + 2)..].Trim('"'),
            Text(Declarations.Value(pair.Typed, property))));
        Assert.Equal(count, pairs.Count(pair => Declarations.Value(pair.Typed, property) is not null));
    }

    [Theory]
    [InlineData("Permissions", "permissions", 211)]
    [InlineData("Conditions", "conditions", 107)]
    [InlineData("Limitations", "limitations", 108)]
    public void EveryMemberIsTheOneThatIsWritten(string property, string field, int count)
    {
        var pairs = Pairs().ToList();
        Assert.All(pairs, pair => Assert.Equal(
            Below(pair.Read, field).Select(line => Bare(line.TrimStart('-', ' '))),
            Declarations.Texts(pair.Typed, property).Select(text => text.Replace("InSource", "Source").Replace("ForFiles", "File").Replace("ForLibraries", "Library")),
            StringComparer.OrdinalIgnoreCase));
        Assert.Equal(count, pairs.Sum(pair => Declarations.Texts(pair.Typed, property).Count()));
    }

    [Fact]
    public void EveryExampleKeepsItsNameAndAddress()
    {
        var pairs = Pairs().ToList();
        Assert.All(pairs, pair =>
        {
            var examples = (IReadOnlyDictionary<string, Uri>?)Declarations.Value(pair.Typed, "Using");
            Assert.Equal(
                Below(pair.Read, "using"),
                examples?.Select(example => $"{example.Key}: {example.Value.OriginalString}") ?? []);
        });
        Assert.Equal(37, pairs.Count(pair => Declarations.Value(pair.Typed, "Using") is not null));
    }

    private static IEnumerable<(CorpusDocument Read, IDocument Typed)> Pairs() =>
        CorpusReading.Of("choosealicense").Documents.Zip(Declarations.Of(DeclaredCorpora.Choosealicense).Documents);

    private static IEnumerable<string> Lines(CorpusDocument document) => document.Text.Split('\n').Skip(1).TakeWhile(line => line != "---");

    // What is indented below a field.
    private static IEnumerable<string> Below(CorpusDocument document, string field) => Lines(document)
        .SkipWhile(line => !line.StartsWith(field + ":", StringComparison.Ordinal)).Skip(1)
        .TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal))
        .Select(line => line.Trim().Replace("'", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal))
        .Where(line => line.Length > 0);

    private static string Bare(string text) => text.Replace("-", "", StringComparison.Ordinal);

    private static string? Text(object? value) => value is bool truth ? truth ? "true" : "false" : value?.ToString();
}
