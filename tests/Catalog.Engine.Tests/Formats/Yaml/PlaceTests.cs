using Catalog.Engine.Documents;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Formats.Yaml;

namespace Catalog.Engine.Tests.Formats.Yaml;

public class PlaceTests
{
    [Theory]
    [InlineData("a: b", "b")]
    [InlineData("a:   'b' # c\n", "'b'")]
    [InlineData("a: &x !!str b\n", "b")]
    [InlineData("a: |\n\n    b c\n    d\n", "b c")]
    [InlineData("a: b\n  c\n", "b")]
    [InlineData("a: [b,\n  c]\n", "[b,")]
    [InlineData("a: &x {b: c}\n", "{b: c}")]
    [InlineData("a:\n- b\n- c\n", "- b")]
    [InlineData("a:\n  b: c\n", "b: c")]
    [InlineData("a: ~\n", "~")]
    public void AValueIsPlacedWhereItsFirstLineStands(string text, string marked) => Assert.Equal(marked, Yaml.A(text).Place.In(text));

    [Theory]
    [InlineData("a:\nb: 1", 2)]
    [InlineData("a: &x # c\nb: 1", 5)]
    [InlineData("{b: 1, a}", 8)]
    public void NothingIsPlacedBehindWhatNamesIt(string text, int offset)
    {
        var place = Yaml.A(text).Place;
        Assert.Equal((offset, 0), (place.Start, place.Length));
    }

    [Theory]
    [InlineData("- a: 1 # c\n\n# d\n- b: 2\n", "a: 1")]
    [InlineData("- a: |\n    x\n    y\n\n\n- b: 2\n", "a: |\n    x\n    y")]
    [InlineData("- a: |+\n    x\n\n- b: 2\n", "a: |+\n    x\n\n")]
    [InlineData("- a: {b: [1 ] } \n- b: 2\n", "a: {b: [1 ] }")]
    [InlineData("- {a: 1} # c\n- b\n", "{a: 1}")]
    [InlineData("- a:\n  - x\n  -\n# c\n- b", "a:\n  - x\n  -")]
    [InlineData("- a: &x\n\n- b", "a: &x")]
    [InlineData("- ? a\n- b", "? a")]
    [InlineData("[a: 1 , b]", "a: 1")]
    [InlineData("- a: 'x'\n  b:\n    c: d # e\n- b", "a: 'x'\n  b:\n    c: d")]
    public void AMappingEndsBehindItsLastCharacter(string text, string own)
    {
        var mapping = Assert.IsType<Mapping>(Assert.IsType<Sequence>(Yaml.Root(text)).Items[0]);
        Assert.Equal(own, text[mapping.Place.Start..mapping.End]);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void InFrontMatterPlacesAreThoseOfTheFile(string lineEnd)
    {
        var text = "---\nt: \U0001F600\u2028x\na: [\U0001F600, { b: c }]\nd: *e\n---\nBody.".Replace("\n", lineEnd, StringComparison.Ordinal);
        var start = text.IndexOf("t:", StringComparison.Ordinal);
        var reading = new YamlLanguage().Read(new DataText("a.md", text, start, text.LastIndexOf("---", StringComparison.Ordinal)));
        var list = Assert.IsType<Sequence>(((Mapping)reading.Roots[0]).Find("a"));
        Assert.Equal((2, 3), (list.Place.Line, list.Place.Column));
        Assert.Equal("{ b: c }", text[list.Items[1].Place.Start..((Mapping)list.Items[1]).End]);
        Assert.StartsWith("4:4 ", Assert.Single(reading.Problems).Line());
    }

    [Theory]
    [InlineData("a:")]
    [InlineData("a: [")]
    [InlineData("a: 'b")]
    [InlineData("a: *")]
    [InlineData("a: \"\\")]
    public void NothingIsPlacedBehindAStretch(string stretch)
    {
        var reading = new YamlLanguage().Read(new DataText("a.md", stretch + "---", 0, stretch.Length));
        Assert.All(reading.Problems, problem => Assert.InRange(problem.Place.Start + problem.Place.Length, 0, stretch.Length));
        Assert.All(reading.Roots.OfType<Mapping>(), root => Assert.InRange(root.End, 0, stretch.Length));
    }
}
