using System.Text.RegularExpressions;

namespace Catalog.Corpora.Tests;

/// <summary>What declared advisories say, in classes in classes, is what their headers say.</summary>
public partial class DeclaredAdvisoryTests
{
    [Theory]
    [InlineData("Metadata.Id", "id", 1201)]
    [InlineData("Metadata.Package", "package", 1201)]
    [InlineData("Metadata.Date", "date", 1201)]
    [InlineData("Metadata.Withdrawn", "withdrawn", 13)]
    [InlineData("Metadata.Url", "url", 1058)]
    [InlineData("Metadata.Informational", "informational", 475)]
    [InlineData("Metadata.Cvss", "cvss", 403)]
    [InlineData("Metadata.License", "license", 59)]
    [InlineData("Metadata.ExpectDeleted", "expect-deleted", 73)]
    public void EveryValueIsTheOneThatIsWritten(string property, string field, int count)
    {
        var pairs = Pairs().ToList();
        Assert.All(pairs, pair => Assert.Equal(Raw(pair.Read, field)?.Trim('"'), Text(Declarations.Value(pair.Typed, property))));
        Assert.Equal(count, pairs.Count(pair => Declarations.Value(pair.Typed, property) is not null));
    }

    [Theory]
    [InlineData("Metadata.Aliases", "aliases", 1477)]
    [InlineData("Metadata.Related", "related", 32)]
    [InlineData("Metadata.References", "references", 257)]
    [InlineData("Metadata.Keywords", "keywords", 976)]
    [InlineData("Versions.Patched", "patched", 977)]
    [InlineData("Versions.Unaffected", "unaffected", 230)]
    public void EveryListIsTheOneThatIsWritten(string property, string field, int count)
    {
        var pairs = Pairs().ToList();
        Assert.All(pairs, pair => Assert.Equal(Items(pair.Read, field), Declarations.Texts(pair.Typed, property)));
        Assert.Equal(count, pairs.Sum(pair => Declarations.Texts(pair.Typed, property).Count()));
    }

    [Theory]
    [InlineData("Metadata.Categories", "categories", 785)]
    [InlineData("Affected.Systems", "os", 48)]
    [InlineData("Affected.Architectures", "arch", 9)]
    public void EveryMemberIsTheOneThatIsWritten(string property, string field, int count)
    {
        var pairs = Pairs().ToList();
        Assert.All(pairs, pair => Assert.Equal(
            Items(pair.Read, field).Select(text => text switch { "x86_64" => "X64", "aarch64" => "Arm64", _ => text.Replace("-", "", StringComparison.Ordinal) }),
            Declarations.Texts(pair.Typed, property),
            StringComparer.OrdinalIgnoreCase));
        Assert.Equal(count, pairs.Sum(pair => Declarations.Texts(pair.Typed, property).Count()));
    }

    [Fact]
    public void EveryFunctionKeepsItsNameAndVersions()
    {
        var pairs = Pairs().ToList();
        Assert.All(pairs, pair =>
        {
            var functions = (IReadOnlyDictionary<string, IReadOnlyList<string>>?)Declarations.Value(pair.Typed, "Affected.Functions");
            var written = Comments().Replace(Functions().Match(Header(pair.Read)).Value, "");
            Assert.Equal(Texts(written), functions?.SelectMany(function => function.Value.Prepend(function.Key)) ?? []);
        });
        Assert.Equal(257, pairs.Count(pair => Declarations.Value(pair.Typed, "Affected.Functions") is not null));
    }

    private static IEnumerable<(CorpusDocument Read, IDocument Typed)> Pairs() =>
        CorpusReading.Of("rustsec").Documents.Zip(Declarations.Of(DeclaredCorpora.Rustsec).Documents);

    private static string Header(CorpusDocument document) => document.Text[..document.Text.IndexOf("\n```", StringComparison.Ordinal)];

    private static string? Raw(CorpusDocument document, string field)
    {
        var match = Regex.Match(Header(document), $"^{field}[ \\t]*= *(\"[^\"]*\"|\\w+)", RegexOptions.Multiline);
        return match.Success ? match.Groups[1].Value : null;
    }

    private static IEnumerable<string> Items(CorpusDocument document, string field)
    {
        var match = Regex.Match(Header(document), $"^{field}[ \\t]*= *\\[(.*?)\\]", RegexOptions.Multiline | RegexOptions.Singleline);
        return Texts(match.Groups[1].Value);
    }

    private static IEnumerable<string> Texts(string header) => Quoted().Matches(header).Select(text => text.Groups[1].Value + text.Groups[2].Value);

    private static string? Text(object? value) => value switch
    {
        DateOnly date => date.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        Enum or bool => value.ToString()!.ToLowerInvariant(),
        Uri address => address.OriginalString,
        _ => value?.ToString(),
    };

    // In a table of its own, or in one line.
    [GeneratedRegex(@"^\[affected\.functions\]\s*\n((?!\[).*\n?)*|^functions *=.*$", RegexOptions.Multiline)]
    private static partial Regex Functions();

    [GeneratedRegex("^#.*$", RegexOptions.Multiline)]
    private static partial Regex Comments();

    [GeneratedRegex("\"([^\"]*)\"|'([^']*)'")]
    private static partial Regex Quoted();
}
