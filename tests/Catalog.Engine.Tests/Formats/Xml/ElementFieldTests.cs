using Catalog.Engine.Documents;
using Catalog.Engine.Formats;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Xml;

public class ElementFieldTests
{
    [Theory]
    [InlineData("<a><b>x</b></a>", "b: x")]
    [InlineData("<a><b>\n  x\n\t</b></a>", "b: x")]
    [InlineData("<a><b>\u00A0x\u2028</b></a>", "b: \u00A0x\u2028")]
    [InlineData("<a><b>one\r\n  two\rthree</b></a>", "b: one\n  two\nthree")]
    [InlineData("<a><b>R&amp;D &#x1F600;&#160;&lt;</b></a>", "b: R&D \U0001F600\u00A0<")]
    [InlineData("<a><b>1 <![CDATA[< 2 & ]]>3</b></a>", "b: 1 < 2 & 3")]
    [InlineData("<a><b>o<!-- no text -->n<?go on?>e</b></a>", "b: one")]
    [InlineData("<a><b xml:space=\"preserve\"> x\r\n </b></a>", "b:  x\n ")]
    public void TheTextOfAnElementIsAScalar(string text, string fields) => Assert.Equal(fields, XmlFile.Document(text).Line());

    [Fact]
    public void TheTypeOfAScalarIsInferred() =>
        Assert.Equal(ScalarStyle.Plain, Assert.IsType<Scalar>(XmlFile.Document("<a><b>1950</b></a>").Node("b")).Style);

    [Theory]
    [InlineData("<a><b/></a>")]
    [InlineData("<a><b></b></a>")]
    [InlineData("<a><b> \r\n\t</b></a>")]
    [InlineData("<a><b><![CDATA[]]><!-- c --></b></a>")]
    [InlineData("<a><b>&#32;</b></a>")]
    public void AnElementOfWhiteSpaceIsEmpty(string text) =>
        Assert.Equal("b", Assert.IsType<Empty>(XmlFile.Document(text).Node("b")).Place.In(text));

    [Theory]
    [InlineData("<a x='1' y=\"2\"><b>3</b></a>", "x: 1, y: 2, b: 3")]
    [InlineData("<a><b x='1'>t</b></a>", "b: {x: 1, value: t}")]
    [InlineData("<a><b x='1'/></a>", "b: {x: 1}")]
    [InlineData("<a x='1'>t</a>", "x: 1, value: t")]
    [InlineData("<a value='1'>t</a>", "value: 1, text: t")]
    [InlineData("<a value='1'/>", "value: 1")]
    [InlineData("<a x=' 1&#10;2\n3 ' y='' z=' '/>", "x:  1\n2 3 , y: ~, z: ~")]
    public void AttributesAreFields(string text, string fields) => Assert.Equal(fields, XmlFile.Document(text).Line());

    [Fact]
    public void NamesKeepTheirPrefix() => Assert.Equal(
        "p:x: 1, p:y: 2, y: {xml:lang: en, value: 3}",
        XmlFile.Document("<p:a xmlns='u' xmlns:p='v' p:x='1'><p:y>2</p:y><y xml:lang='en'>3</y></p:a>").Line());

    [Theory]
    [InlineData("<a><b>1</b><c>2</c><b>3</b></a>", "b: [1, 3], c: 2")]
    [InlineData("<a><b/><b>2</b></a>", "b: [~, 2]")]
    [InlineData("<a><b x='1'/><b>2</b></a>", "b: [{x: 1}, 2]")]
    [InlineData("<a><bs><b>1</b><b/></bs></a>", "bs: {b: [1, ~]}")]
    [InlineData("<a><bs><b>1</b></bs></a>", "bs: {b: 1}")]
    [InlineData("<a><b>1</b><B>2</B></a>", "b: 1, B: 2")]
    public void AnElementThatRepeatsIsASequence(string text, string fields) => Assert.Equal(fields, XmlFile.Document(text).Line());

    [Theory]
    [InlineData("<a id='1'>\n<id>2</id><id>3</id><c>4</c></a>", "id", "id: 1, c: 4")]
    [InlineData("<a value='1' text='2'\n>3</a>", "3", "value: 1, text: 2")]
    public void AnAttributeAndAnElementOfOneNameAreAProblemAtTheSecond(string text, string marked, string fields)
    {
        var reading = XmlFile.Read(text);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((Fault.DuplicateKey, marked, 1), (problem.Fault, problem.Place.In(text), problem.Place.Line));
        Assert.Equal(problem.Arguments[0], problem.Related!.Place.In(text));
        Assert.Equal("1", problem.Arguments[1]);
        Assert.Equal((fields, true), (reading.Documents[0].Line(), reading.Documents[0].IsFaulty));
    }

    [Fact]
    public void TitleAndIdAreFieldsOrAttributes()
    {
        var document = XmlFile.Document("<person id=' b7 '><name>Ann</name></person>");
        Assert.Equal(("b7", "Ann"), (document.OwnId, document.Title));
        Assert.Equal("T", XmlFile.Document("<a Title='T'><name>N</name></a>").Title);
    }

    [Theory]
    [InlineData("<a>text</a>", "text", "the text 'text'")]
    [InlineData("<a> </a>", "a", "nothing")]
    public void ARootWithoutNamedValuesIsNoDocument(string text, string marked, string what)
    {
        var problem = XmlFile.Problem(text);
        Assert.Equal((Fault.NotAMapping, marked, what), (problem.Fault, problem.Place.In(text), problem.Arguments[0]));
        Assert.Empty(XmlFile.Read(text).Documents);
    }

    [Theory]
    [InlineData(ReadingLimits.Fields, 0)]
    [InlineData(ReadingLimits.Fields + 1, 1)]
    public void ADocumentHasABoundedNumberOfFields(int count, int problems)
    {
        var text = $"<a>{string.Concat(Enumerable.Range(0, count).Select(number => $"<f{number}/>"))}</a>";
        Assert.Equal(Enumerable.Repeat(Fault.LimitExceeded, problems), XmlFile.Read(text).Problems.Select(problem => problem.Fault));
    }
}
