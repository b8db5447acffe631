using Catalog.Engine.Documents;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Formats.Json;
using Catalog.Engine.Text;

namespace Catalog.Engine.Tests.Formats.Json;

public class JsonPlaceTests
{
    private const string Text = "{\n  \"é\U0001F600\": [ \"\U0001F600\\n\", 1.5,\n    null ],\n  \"b\": { \"c\" :true } }\n";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void EveryValueKnowsWhereItStands(string lineEnd)
    {
        var text = Text.Replace("\n", lineEnd);
        var root = Assert.IsType<Mapping>(JsonText.Root(text));
        var list = Assert.IsType<Sequence>(root.Find("é\U0001F600"));
        var inner = Assert.IsType<Mapping>(root.Find("b"));
        IsAt(text, root.Place, 0, 0, "{");
        IsAt(text, root.Entries[0].NamePlace, 1, 2, "\"é\U0001F600\"");
        IsAt(text, list.Place, 1, 9, "[ \"\U0001F600\\n\", 1.5,");
        IsAt(text, list.Items[0].Place, 1, 11, "\"\U0001F600\\n\"");
        IsAt(text, list.Items[1].Place, 1, 19, "1.5");
        IsAt(text, list.Items[2].Place, 2, 4, "null");
        IsAt(text, inner.Place, 3, 7, "{ \"c\" :true }");
        IsAt(text, inner.Entries[0].NamePlace, 3, 9, "\"c\"");
        IsAt(text, inner.Find("c")!.Place, 3, 14, "true");
    }

    [Fact]
    public void TheEndOfAnObjectIsBehindItsBrace()
    {
        var root = Assert.IsType<Mapping>(JsonText.Root(Text));
        Assert.Equal("}", Text[root.End - 1].ToString());
        Assert.Equal(Text.TrimEnd().Length, root.End);
        Assert.Equal("{ \"c\" :true }", Text[root.Find("b")!.Place.Start..Assert.IsType<Mapping>(root.Find("b")).End]);
    }

    [Fact]
    public void AStretchOfAFileHasThePlacesOfTheFile()
    {
        const string File = "\U0001F600\r\n{ \"a\": 1,\r\n \"a\": x }\r\nBody.";
        var start = File.IndexOf('{');
        var end = File.IndexOf('}') + 1;
        var reading = new JsonLanguage().Read(new DataText("a.md", File, start, end));
        var root = Assert.IsType<Mapping>(Assert.Single(reading.Roots));
        IsAt(File, root.Find("a")!.Place, 1, 7, "1");
        Assert.Equal(start, root.Place.Start);
        IsAt(File, reading.Problems[0].Place, 2, 1, "\"a\"");
        IsAt(File, reading.Problems[1].Place, 2, 6, "x");
    }

    [Fact]
    public void TheEndOfAStretchCountsInTheFile()
    {
        const string File = "{}{\"a\":1}";
        var root = Assert.IsType<Mapping>(Assert.Single(new JsonLanguage().Read(new DataText("a.md", File, 2, File.Length)).Roots));
        Assert.Equal(File.Length, root.End);
    }

    private static void IsAt(string text, Place place, int line, int column, string marked) =>
        Assert.Equal((line, column, marked), (place.Line, place.Column, place.In(text)));
}
