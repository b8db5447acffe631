using Catalog.Engine.Documents;
using Catalog.Engine.Formats;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Json;

public class JsonHostileTests
{
    private const int Many = 100_000;

    [Theory]
    [InlineData("[", ReadingLimits.Depth + 1)]
    [InlineData("{\"a\":", 5 * (ReadingLimits.Depth + 1))]
    public void DepthEndsAtTheLimit(string opening, int offset)
    {
        var reading = JsonText.Read(string.Concat(Enumerable.Repeat(opening, Many)));
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((Fault.LimitExceeded, offset), (problem.Fault, problem.Place.Start));
        Assert.Equal(["values may be nested 64 deep"], problem.Arguments);
        Assert.Single(reading.Roots);
    }

    [Fact]
    public void AValueAtTheLimitIsRead()
    {
        Assert.Empty(JsonText.Read(Nested(ReadingLimits.Depth)).Problems);
        Assert.Equal(Fault.LimitExceeded, JsonText.Problem(Nested(ReadingLimits.Depth + 1)).Fault);
    }

    [Fact]
    public void CountlessFaultsAreNotAllCounted()
    {
        var reading = JsonText.Read($"{{{string.Concat(Enumerable.Repeat("\"a\":1,", Many))}\"b\":1}}");
        Assert.Equal(1_001, reading.Problems.Count);
        Assert.Equal("{a: 1}", Assert.Single(reading.Roots).Outline());
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("[1\0]")]
    [InlineData("\uFEFF{}")]
    [InlineData("[1,\u00A02]")]
    [InlineData("[\u2028]")]
    public void StrayCharactersAreFaults(string text)
    {
        var problem = JsonText.Problem(text);
        Assert.Equal(Fault.SyntaxError, problem.Fault);
        Assert.All(problem.Arguments, argument => Assert.DoesNotContain(argument, char.IsControl));
    }

    [Fact]
    public void AFileIsOfItsExtension()
    {
        var reading = DocumentReader.Read(new DocumentSource("a.json", """{"title":"T","id":"x","n":1.50}"""), ".JSON", null);
        var document = Assert.Single(reading.Documents);
        Assert.Equal(("T", "x", "1.50"), (document.Title, document.OwnId, document.Text("n")));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void TheCultureDoesNotCount(string culture)
    {
        const string Text = """{"I":"\u0049","i":-1.5,"ID":[TRUE]}""";
        var here = JsonText.Read(Text);
        using var _ = new CultureScope(culture);
        Assert.Equal(here, JsonText.Read(Text));
    }

    private static string Nested(int depth) => new string('[', depth) + "1" + new string(']', depth);
}
