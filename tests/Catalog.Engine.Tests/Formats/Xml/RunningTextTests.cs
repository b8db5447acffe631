namespace Catalog.Engine.Tests.Formats.Xml;

public class RunningTextTests
{
    [Theory]
    [InlineData("<a><p>One <b>two</b>.</p></a>", "One two.")]
    [InlineData("<a><p>One <b><i>t</i>w<i>o</i></b></p></a>", "One two")]
    [InlineData("<a><p><b>One</b> two</p><p>three</p></a>", "One two|three")]
    [InlineData("<a><body><head>One</head><p>two <b>three</b></p><p/></body></a>", "One|two three")]
    [InlineData("<a><body><div><div><p>One</p><p>two <b>three</b></p></div></div></body></a>", "One|two three")]
    [InlineData("<a><p>One <note>two <b>three</b></note></p></a>", "One two three")]
    public void AnElementWithTextBesideElementsIsAParagraph(string text, string paragraphs)
    {
        var document = XmlFile.Document(text);
        Assert.Equal(paragraphs.Split('|'), document.Body.Paragraphs);
        Assert.Empty(document.Fields);
    }

    [Theory]
    [InlineData("<a><p>One</p><p>two</p></a>", "p: [One, two]")]
    [InlineData("<a><p>One</p> <!-- no text --> <p><b>two</b>\n</p></a>", "p: [One, {b: two}]")]
    public void WithoutTextBesideElementsThereIsNoRunningText(string text, string fields)
    {
        var document = XmlFile.Document(text);
        Assert.Equal(fields, document.Line());
        Assert.Empty(document.Body.Paragraphs);
    }

    [Fact]
    public void ElementsBesideRunningTextAreFields()
    {
        var document = XmlFile.Document("<a id='1'><name>N</name><p>One <b>two</b></p><date>1950</date><p>three</p></a>");
        Assert.Equal("id: 1, name: N, date: 1950", document.Line());
        Assert.Equal(["One two", "three"], document.Body.Paragraphs);
    }

    [Fact]
    public void TheTextOfTheDocumentItselfIsAParagraphWithAllThatStandsInBetween()
    {
        var document = XmlFile.Document("<a id='1'><name>N</name> One <b>two</b>, <i>three</i>. <date>1950</date></a>");
        Assert.Equal("id: 1, name: N, date: 1950", document.Line());
        Assert.Equal(["One two, three."], document.Body.Paragraphs);
    }

    [Fact]
    public void RunningTextKeepsItsOrder() => Assert.Equal(
        ["One two", "three", "four five", "six"],
        XmlFile.Document("<a><p>One <b>two</b></p>three<p>four <b>five</b></p><p>six</p></a>").Body.Paragraphs);

    [Theory]
    [InlineData("<a><p>\n  One\r\n\t <b> two </b> three\n</p></a>", "One two three")]
    [InlineData("<a><p>One<b>two</b></p></a>", "Onetwo")]
    [InlineData("<a><p>One\u00A0\u00A0<b>\u2028two</b></p></a>", "One\u00A0\u00A0\u2028two")]
    [InlineData("<a><p xml:space='preserve'> One\r\n  <b>two</b> </p></a>", " One\n  two ")]
    [InlineData("<a><p>One  <b xml:space='preserve'> x  y </b>  two</p></a>", "One  x  y  two")]
    public void WhiteSpaceIsLayoutUnlessItIsPreserved(string text, string paragraph) =>
        Assert.Equal([paragraph], XmlFile.Document(text).Body.Paragraphs);

    [Fact]
    public void CDataIsTextAndCommentsAreNot() => Assert.Equal(
        ["One <two> three"], XmlFile.Document("<a><p>One <![CDATA[<two>]]><!-- no --> <b>three</b><?go?></p></a>").Body.Paragraphs);
}
