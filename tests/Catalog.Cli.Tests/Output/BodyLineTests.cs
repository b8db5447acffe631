using Catalog.Cli.Output;

namespace Catalog.Cli.Tests.Output;

public class BodyLineTests
{
    [Fact]
    public void HeadingsAreFoundAgainInOrder() =>
        Assert.Equal(["# On *Light*", "## Setting", "Oil"], Headings(Library.Markdown));

    [Fact]
    public void NoLineIsLost() =>
        Assert.Equal(Library.Markdown.Text, string.Join('\n', BodyLine.Of(Library.Markdown).Select(line => line.Text)));

    [Theory]
    [InlineData("# [Home](https://example.org)", "Home", true)]
    [InlineData("  ## `Home` & more ##", "Home & more", true)]
    [InlineData("Home", "Home", true)]
    [InlineData("- Home", "Home", false)]
    [InlineData("*Home*", "Home", false)]
    [InlineData("# House", "Home", false)]
    [InlineData("", "", false)]
    [InlineData("#", "", true)]
    public void MarkupHasNoPartInAHeading(string line, string heading, bool isHeading) =>
        Assert.Equal(isHeading, BodyLine.Of(With(line, heading)).Single().IsHeading);

    [Fact]
    public void AHeadingThatIsNotFoundHidesNoOther() =>
        Assert.Equal(["# Last"], Headings(With("<h1>First</h1>\n# Last\n# Last", "First", "Last")));

    [Fact]
    public void WithoutSectionsThereAreNoHeadings() => Assert.Empty(Headings(new Body(2, "# Home", "Home")));

    private static Body With(string text, params string[] headings) =>
        new(text, 1, [], sections: [.. headings.Select(heading => (heading, 1, "slug", 0..0))]);

    private static IEnumerable<string> Headings(Body body) => BodyLine.Of(body).Where(line => line.IsHeading).Select(line => line.Text);
}
