using Catalog.Engine.Documents;
using Catalog.Engine.Formats;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.PlainText;

public class TextFrontMatterTests
{
    [Theory]
    [InlineData("---\ntitle: A\n---\n\nFirst.\n\nLast.\n")]
    [InlineData("+++\ntitle = \"A\"\n+++\nFirst.\n\nLast.")]
    [InlineData("Title: A\n\nFirst.\n\nLast.")]
    public void FrontMatterGivesTheFieldsAndAllElseIsTheBody(string text)
    {
        var document = Read(text);
        Assert.Equal("A", document.Title);
        Assert.Equal(["First.", "Last."], document.Body.Paragraphs);
    }

    [Fact]
    public void WithFrontMatterTheFirstLineIsNoTitle() => Assert.Null(Read("---\na: 1\n---\nFirst.").Title);

    [Theory]
    [InlineData("---\n\nText.")]
    [InlineData("---\nA rule above and below\n---\n\nText.")]
    [InlineData("---\n- one\n- two\n---\n")]
    [InlineData("---\n@ is no YAML\n---\n")]
    [InlineData("+++\nText.\n")]
    [InlineData("{\"a\": 1")]
    [InlineData("Q: one\nA: two\nQ: three\nA: four")]
    public void LinesThatOnlyLookLikeFrontMatterAreText(string text)
    {
        var document = Read(text);
        Assert.Empty(document.Fields);
        Assert.Equal(text.Split('\n')[0], document.Title);
    }

    [Theory]
    [InlineData("---\ntitle: \"A\n---\nText.")]
    [InlineData("---\n# comment\n\na: [\n---\nText.")]
    [InlineData("+++\na = \n+++\nText.")]
    public void AFaultInWhatIsFrontMatterIsAProblem(string text)
    {
        var reading = Reading(text, "a.txt");
        Assert.Contains(Fault.SyntaxError, reading.Problems.Select(problem => problem.Fault));
        Assert.Equal(["Text."], Assert.Single(reading.Documents).Body.Paragraphs);
    }

    [Theory]
    [InlineData("a.mdx", "import A from './a'\n\n## The title ##\n\n<A />", "The title")]
    [InlineData("a.dj", "# The title\n", "The title")]
    [InlineData("a.mdx", "---\ntitle: A\n---\n# Other", "A")]
    [InlineData("a.dj", "Text.", null)]
    public void MarkupThatIsNotReadIsTextWithItsFirstHeadingAsTitle(string path, string text, string? title)
    {
        var reading = Reading(text, path);
        Assert.Empty(reading.Problems);
        var document = Assert.Single(reading.Documents);
        Assert.Equal(title, document.Title);
        Assert.EndsWith(text.Split("---\n")[^1].TrimEnd(), document.Body.Text ?? string.Join("\n\n", document.Body.Paragraphs));
    }

    [Fact]
    public void MarkupMustCloseWhatItOpens() =>
        Assert.Equal(Fault.SyntaxError, Assert.Single(Reading("---\ntitle: A\n", "a.mdx").Problems).Fault);

    [Fact]
    public void LongLinesAndManyBlankOnesTakeNoTime()
    {
        var blanks = new string(' ', 1_000_000);
        Assert.Null(Assert.Single(Reading($"# {blanks}\n#\n####### no\n#no", "a.mdx").Documents).Title);
        Assert.Equal("---", Read($"---\n{new string('\n', 1_000)}@{blanks}\n---\nText.").Title);
    }

    [Fact]
    public void ATextIsMarkdownWhenTheUserSaysSo()
    {
        var reading = DocumentReader.Read(new DocumentSource("a.txt", "Text.\n\n# Heading"), ".txt", "markdown");
        Assert.Equal("Heading", Assert.Single(reading.Documents).Title);
    }

    private static Document Read(string text)
    {
        var reading = Reading(text, "a.txt");
        Assert.Empty(reading.Problems);
        return Assert.Single(reading.Documents);
    }

    private static Reading Reading(string text, string path) =>
        DocumentReader.Read(new DocumentSource(path, text), Path.GetExtension(path), null);
}
