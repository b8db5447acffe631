using System.Globalization;
using System.Text.RegularExpressions;
using Catalog.Generators.Tests.Projects;

namespace Catalog.Corpora.Tests;

/// <summary>What declared proposals say is what their preambles say.</summary>
public partial class DeclaredEipTests
{
    [Fact]
    public void EveryReferenceLeadsToTheRightProposal()
    {
        var links = 0;
        Assert.All(Pairs(), pair =>
        {
            var raw = Raw(pair.Read, "requires")?.Split(',').Select(number => number.Trim()) ?? [];
            var required = Declarations.References(pair.Typed, "Requires");
            Assert.Equal(raw, required.Select(eip => Text(eip, "Number")));
            Assert.Equal(raw.Select(number => "eip-" + number), required.Select(eip => eip.Id));
            links += required.Count;
        });
        Assert.Equal(769, links);
    }

    // One number alone is a number in YAML, several are text.
    [Theory]
    [InlineData(@"^[0-9]+$", 147)]
    [InlineData(@"^[0-9]+(, *[0-9]+)+$", 159)]
    public void BothFormsOfReferencesAreRead(string form, int count)
    {
        var written = Pairs().Where(pair => Raw(pair.Read, "requires") is { } raw && Regex.IsMatch(raw, form)).ToList();
        Assert.Equal(count, written.Count);
        Assert.All(written, pair => Assert.NotEmpty(Declarations.References(pair.Typed, "Requires")));
    }

    [Theory]
    [InlineData("Number", "eip", 949)]
    [InlineData("Heading", "title", 584)]
    [InlineData("Description", "description", 391)]
    [InlineData("DiscussionsTo", "discussions-to", 539)]
    [InlineData("WithdrawalReason", "withdrawal-reason", 18)]
    [InlineData("Created", "created", 584)]
    [InlineData("LastCallDeadline", "last-call-deadline", 5)]
    [InlineData("Status", "status", 949)]
    [InlineData("Type", "type", 584)]
    [InlineData("Category", "category", 884)]
    public void EveryValueIsTheOneThatIsWritten(string property, string field, int count)
    {
        var pairs = Pairs().ToList();
        Assert.All(pairs, pair => Assert.Equal(Raw(pair.Read, field), Text(pair.Typed, property)));
        Assert.Equal(count, pairs.Count(pair => Text(pair.Typed, property) is not null));
    }

    [Fact]
    public void AuthorsAreTakenApart() => Assert.All(Pairs(), pair =>
        Assert.Equal(Raw(pair.Read, "author")?.Split(", ") ?? [], Declarations.Texts(pair.Typed, "Authors")));

    private static IEnumerable<(CorpusDocument Read, IDocument Typed)> Pairs()
    {
        var declared = Declarations.Of(DeclaredCorpora.Eips);
        return CorpusReading.Of("eips").Documents.Zip(declared.Documents);
    }

    private static string? Raw(CorpusDocument document, string field)
    {
        var preamble = document.Text[..document.Text.IndexOf("\n---\n", StringComparison.Ordinal)];
        var match = Regex.Match(preamble, $"^{field}: *(.*?) *$", RegexOptions.Multiline);
        return match.Success ? Unquoted(match.Groups[1].Value) : null;
    }

    private static string Unquoted(string text) => text.StartsWith('"') ? text[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal) : text;

    private static string? Text(IDocument document, string property) => LoadedAssembly.Value(document, property) switch
    {
        null => null,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Enum member => Words().Replace(member.ToString(), " ").Replace("Application", "ERC", StringComparison.Ordinal),
        Uri address => address.OriginalString,
        var value => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex Words();
}
