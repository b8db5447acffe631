using Catalog.Engine.Formats.Data;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Tests.Formats.Data;

public class DataTextTests
{
    private const string Text = "---\r\na: 1\rb: 2\n---\n";

    [Fact]
    public void AStretchKnowsItsPlacesInTheFile()
    {
        var stretch = new DataText("a.md", Text, 5, 15);
        Assert.Equal("a: 1\rb: 2\n", stretch.Content);
        Assert.Equal(new Place(1, 0, 5, 4), stretch.PlaceOf(0, 4));
        Assert.Equal(new Place(2, 3, 13, 1), stretch.PlaceOf(8));
        Assert.Equal(new Place(3, 0, 15, 1), stretch.PlaceOf(stretch.Content.Length));
    }

    [Fact]
    public void AProblemHasThePathOfTheFile() => Assert.Equal(
        Problem.At(Fault.SyntaxError, "a.md", new Place(2, 0, 10, 4), "YAML", "x"),
        new DataText("a.md", Text, 5, 15).Problem(Fault.SyntaxError, 5, 10, "YAML", "x"));

    [Fact]
    public void TheWholeOfAFileEndsBehindItsLastCharacter()
    {
        var whole = DataText.Of("a.yaml", "a\n");
        Assert.Equal((0, "a\n"), (whole.Start, whole.Content));
        Assert.Equal(new Place(1, 0, 2, 0), whole.PlaceOf(2));
    }
}
