using Catalog.Engine.Documents;
using Catalog.Engine.Formats;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Json;

public class JsonSurrogateTests
{
    [Theory]
    [InlineData("""\ud800""", """\ud800""", 0)]
    [InlineData("""a\udc00""", """\udc00""", 1)]
    [InlineData("""\ud83d\ude00\uD83D""", """\uD83D""", 12)]
    [InlineData("""\ud83d\u0041""", """\ud83d""", 0)]
    public void AnEscapedHalfOfAPairIsFoundAndItsValueEmpty(string raw, string escape, int offset)
    {
        var text = $$"""{"a":"{{raw}}","b":1}""";
        var reading = JsonText.Read(text);
        Assert.Equal("{a: -, b: 1}", Assert.Single(reading.Roots).Outline());
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((Fault.LoneSurrogate, 6 + offset, escape), (problem.Fault, problem.Place.Start, problem.Place.In(text)));
        Assert.Equal([escape], problem.Arguments);
    }

    [Fact]
    public void AKeyWithHalfAPairIsLeftOut()
    {
        var reading = JsonText.Read("""{"\ud800":1,"b":2}""");
        Assert.Equal("{b: 2}", Assert.Single(reading.Roots).Outline());
        Assert.Equal(Fault.LoneSurrogate, Assert.Single(reading.Problems).Fault);
    }

    // An attribute can't hold half a pair.
    [Fact]
    public void HalfAPairInTheFileItselfIsNotReplaced()
    {
        const string Text = "{\"a\":\"\uD83D\",\"b\":\"\\n\uDE00é\",\"c\":1}";
        var root = Assert.IsType<Mapping>(JsonText.Root(Text));
        Assert.Equal("\uD83D", Assert.IsType<Scalar>(root.Find("a")).Text);
        Assert.Equal("\n\uDE00é", Assert.IsType<Scalar>(root.Find("b")).Text);
        Assert.Equal("1", root.Find("c")!.Place.In(Text));
        var reading = DocumentReader.Read(new DocumentSource("a.json", Text), ".json", null);
        Assert.Equal(Fault.LoneSurrogate, Assert.Single(reading.Problems).Fault);
    }

    [Fact]
    public void AFaultBehindHalfAPairHasItsPlace()
    {
        const string Text = "{\"a\":\n \"\uD83Dé\uD83D\" x}";
        var place = JsonText.Problem(Text).Place;
        Assert.Equal((1, 7, "x"), (place.Line, place.Column, place.In(Text)));
    }
}
