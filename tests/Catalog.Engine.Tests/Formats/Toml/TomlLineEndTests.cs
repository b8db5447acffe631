using Catalog.Engine.Documents;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Toml;

public class TomlLineEndTests
{
    private const string Text = "a = 1 # c\nb = '''\nx\ny'''\n\n[t]\nc = [\n1,\n2]\n";
    private const string Outline = "{a: 1, b: \"x\ny\", t: {c: [1, 2]}}";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void LineEndsOfValuesAreLineFeeds(string lineEnd) => Assert.Equal(Outline, TomlText.Root(Text.Replace("\n", lineEnd)).Outline());

    [Fact]
    public void CarriageReturnsAloneAreOneFaultAndNothingIsLost()
    {
        var problem = TomlText.Problem(Text.Replace('\n', '\r'));
        Assert.Equal((Fault.SyntaxError, 0, 9), (problem.Fault, problem.Place.Line, problem.Place.Column));
        Assert.Equal(["TOML", "a line ends in CR alone; save the file with LF or CRLF"], problem.Arguments);
        Assert.Equal(Outline, TomlText.Outline(Text.Replace('\n', '\r')));
    }

    [Fact]
    public void ACarriageReturnInALongStringIsFoundToo()
    {
        const string Mixed = "a = \"\"\"x\ry\"\"\"\nb = 1";
        var problem = TomlText.Problem(Mixed);
        Assert.Equal((Mixed.IndexOf('\r'), Fault.SyntaxError), (problem.Place.Start, problem.Fault));
        Assert.Equal("{a: \"x\ny\", b: 1}", TomlText.Outline(Mixed));
    }

    [Fact]
    public void OtherSeparatorsEndNoLine()
    {
        var root = TomlText.Root("a = '\u2028\u2029\u0085' # \u2028\nb = 1");
        Assert.Equal(1, root.Find("b")!.Place.Line);
        Assert.Equal("\u2028\u2029\u0085", Assert.IsType<Scalar>(root.Find("a")).Text);
    }

    [Fact]
    public void AByteOrderMarkInsideIsAFault() => Assert.Equal(Fault.SyntaxError, TomlText.Problem("\uFEFFa = 1").Fault);
}
