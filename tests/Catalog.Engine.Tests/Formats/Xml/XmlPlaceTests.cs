using Catalog.Engine.Documents;
using Catalog.Engine.Text;

namespace Catalog.Engine.Tests.Formats.Xml;

public class XmlPlaceTests
{
    private const string Text =
        "<?xml version='1.0' encoding='iso-8859-1'?>\n<!-- <no> -->\n<a\tx = '>\"1' \n y=\"\U0001F600\">\t<b>\n\t one\ntwo </b\n>"
        + "<c><![CDATA[<t>]]></c><d>&lt;x&gt;</d><e/></a>";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void ValuesAndNamesAreMarked(string lineEnd)
    {
        var text = Text.Replace("\n", lineEnd, StringComparison.Ordinal);
        var fields = XmlFile.Document(text).Fields;
        Assert.Equal(["x", "y", "b", "c", "d", "e"], fields.Select(field => field.NamePlace.In(text)));
        Assert.Equal([">\"1", "\U0001F600", "one", "<t>", "&lt;x&gt;", "e"], fields.Select(field => field.Value.Place.In(text)));
        Assert.Equal(
            [(2, 8), (3, 4), (4, 2), (6, 13), (6, 26), (6, 40)], fields.Select(field => (field.Value.Place.Line, field.Value.Place.Column)));
    }

    [Fact]
    public void ColumnsCountCodeUnits() =>
        Assert.Equal(new Place(0, 16, 16, 1), XmlFile.Document("<a y='\u0085\u2028\t\U0001F600'><z>1</z></a>").Node("z").Place);

    [Fact]
    public void AMappingReachesFromItsTagToBehindItsEnd()
    {
        const string Text = "<a><b x='1'>\n<c>2</c>\n</b ><b y='>' />\n</a>";
        var items = Assert.IsType<Sequence>(XmlFile.Document(Text).Node("b")).Items.Cast<Mapping>();
        Assert.Equal(["<b x='1'>\n<c>2</c>\n</b >", "<b y='>' />"], items.Select(item => Text[item.Place.Start..item.End]));
        Assert.All(items, item => Assert.Equal("<b", item.Place.In(Text)));
    }

    [Fact]
    public void ADocumentIsPlacedAtItsTitle()
    {
        const string Text = "<a>\n<title> T </title></a>";
        Assert.Equal("T", XmlFile.Document(Text).Place.In(Text));
        Assert.Equal("<b", XmlFile.Document("<b><c>1</c></b>").Place.In("<b><c>1</c></b>"));
    }

    // The framework's reader takes the text in pieces of 4,096 characters.
    [Theory]
    [InlineData(4080)]
    [InlineData(8170)]
    public void LineEndsAreCountedWhereverTheyFall(int length)
    {
        for (var more = 0; more < 32; more++)
        {
            var text = $"<a>{new string(' ', length + more)}\r\n<b>\r\nx\r\r\n</b>\r\n</c></a>";
            var problem = XmlFile.Problem(text);
            Assert.Equal((5, 2, "c"), (problem.Place.Line, problem.Place.Column, problem.Place.In(text)));
            Assert.Equal((2, 0), (XmlFile.Read(text).Documents[0].Node("b").Place.Line, XmlFile.Read(text).Documents[0].Node("b").Place.Column));
        }
    }
}
