using Catalog.Engine.Documents;
using Catalog.Engine.Formats;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Formats.Toml;
using Catalog.Engine.Text;

namespace Catalog.Engine.Tests.Formats.Toml;

public class TomlPlaceTests
{
    private const string Text =
        "# c\n'\U0001F600' = '\U0001F600' # c\nb.c = [ 1,\n  {d = 2} ]\n[t.u] # c\ne = '''\nx\n''' # c\n\n[[r]]\nf = 1\n[r.s]\ng = 2\n\n[[r]] # c\n";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void EveryValueKnowsWhereItStands(string lineEnd)
    {
        var text = Text.Replace("\n", lineEnd);
        var root = TomlText.Root(text);
        var b = Assert.IsType<Mapping>(root.Find("b"));
        var list = Assert.IsType<Sequence>(b.Find("c"));
        IsAt(text, root.Place, 0, 0, "# c");
        IsAt(text, root.Entries[0].NamePlace, 1, 0, "'\U0001F600'");
        IsAt(text, root.Entries[0].Value.Place, 1, 7, "'\U0001F600'");
        IsAt(text, b.Place, 2, 0, "b");
        IsAt(text, b.Entries[0].NamePlace, 2, 2, "c");
        IsAt(text, list.Place, 2, 6, "[ 1,");
        IsAt(text, list.Items[1].Place, 3, 2, "{d = 2}");
        IsAt(text, root.Find("t")!.Place, 4, 1, "t");
        IsAt(text, Table(root, "t", "u").Place, 4, 0, "[t.u]");
        IsAt(text, Table(root, "t", "u").Find("e")!.Place, 5, 4, "'''");
        IsAt(text, root.Find("r")!.Place, 9, 0, "[[r]]");
        IsAt(text, Record(root, 1).Place, 14, 0, "[[r]]");
    }

    [Fact]
    public void ATableEndsBehindItsLastValue()
    {
        var root = TomlText.Root(Text);
        Assert.Equal(Text.Length, root.End);
        Assert.Equal("b.c = [ 1,\n  {d = 2} ]", Stretch(Table(root, "b")));
        Assert.Equal("[t.u] # c\ne = '''\nx\n'''", Stretch(Table(root, "t", "u")));
        Assert.Equal("t.u] # c\ne = '''\nx\n'''", Stretch(Table(root, "t")));
        Assert.Equal("[[r]]\nf = 1\n[r.s]\ng = 2", Stretch(Record(root, 0)));
        Assert.Equal("[[r]]", Stretch(Record(root, 1)));
        Assert.Equal("{d = 2}", Stretch(Assert.IsType<Mapping>(Assert.IsType<Sequence>(Table(root, "b").Find("c")).Items[1])));
    }

    [Theory]
    [InlineData("+++\r\n", "+++\r\n\r\nBody.\r\n")]
    [InlineData("```toml\r\n", "```\r\n\r\n# Title")]
    public void AStretchOfAFileHasThePlacesOfTheFile(string above, string below)
    {
        const string Content = "a = '\U0001F600'\r\n[t]\r\nb = 1\r\nb = x\r\n";
        var file = above + Content + below;
        var reading = new TomlLanguage().Read(new DataText("a.md", file, above.Length, above.Length + Content.Length));
        var root = Assert.IsType<Mapping>(Assert.Single(reading.Roots));
        Assert.Equal((above.Length, above.Length + Content.Length), (root.Place.Start, root.End));
        IsAt(file, Table(root, "t").Place, 2, 0, "[t]");
        Assert.Equal(file.IndexOf("b = 1", StringComparison.Ordinal) + 5, Table(root, "t").End);
        IsAt(file, reading.Problems[0].Place, 4, 0, "b");
        IsAt(file, reading.Problems[1].Place, 4, 4, "x");
        IsAt(file, reading.Problems[0].Related!.Place, 3, 0, "b");
    }

    [Fact]
    public void AnEmptyStretchIsATableWithoutEntries() =>
        Assert.Equal("{}", Assert.Single(new TomlLanguage().Read(new DataText("a.md", "+++\n+++\n", 4, 4)).Roots).Outline());

    [Fact]
    public void RecordsOfAFileAreFoundByTheirPath()
    {
        const string File = "[[rule]]\nid = 'a'\n\n[[rule]]\nid = 'b'\ntitle = 'B'\n";
        var reading = DocumentReader.Read(new DocumentSource("a.toml", File) { Records = "rule" }, ".toml", null);
        Assert.Empty(reading.Problems);
        Assert.Equal(["a", "b"], reading.Documents.Select(document => document.OwnId));
        Assert.Equal(ContentHash.Of("[[rule]]\nid = 'a'"), reading.Documents[0].ContentHash);
    }

    private static Mapping Table(Mapping root, params string[] path) =>
        path.Aggregate(root, (table, name) => Assert.IsType<Mapping>(table.Find(name)));

    private static Mapping Record(Mapping root, int index) => Assert.IsType<Mapping>(Assert.IsType<Sequence>(root.Find("r")).Items[index]);

    private static string Stretch(Mapping table) => Text[table.Place.Start..table.End];

    private static void IsAt(string text, Place place, int line, int column, string marked) =>
        Assert.Equal((line, column, marked), (place.Line, place.Column, place.In(text)));
}
