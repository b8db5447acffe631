using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Xml;

public class XmlFaultTests
{
    [Theory]
    [InlineData("<a>\n<b>x</c></a>", 1, 6, "the 'b' start tag on line 2 position 2 does not match the end tag of 'c'")]
    [InlineData("<a>\n<b>x</b>", 1, 8, "unexpected end of file has occurred. The following elements are not closed: a")]
    [InlineData("<a x='1'\n x='2'/>", 1, 1, "'x' is a duplicate attribute name")]
    [InlineData("<a><p:b/></a>", 0, 4, "'p' is an undeclared prefix")]
    [InlineData("<?xml version='1.1'?><a/>", 0, 15, "version number '1.1' is invalid")]
    [InlineData("<a>\u0007</a>", 0, 3, "'\\u0007', hexadecimal value 0x07, is an invalid character")]
    [InlineData("<a><b>1</b></a><b/>", 0, 16, "there are multiple root elements")]
    [InlineData("<!-- no root -->", 0, 16, "root element is missing")]
    [InlineData("\uFEFF<a/>", 0, 0, "data at the root level is invalid")]
    [InlineData("<!ELEMENT a><a/>", 0, 0, "'<!' begins neither a comment nor a CDATA section here; write &lt; for the character <")]
    public void AFaultIsToldAtItsPlace(string text, int line, int column, string reason)
    {
        var problem = XmlFile.Problem(text);
        Assert.Equal((Fault.SyntaxError, line, column), (problem.Fault, problem.Place.Line, problem.Place.Column));
        Assert.Equal(["XML", reason], problem.Arguments);
    }

    [Theory]
    [InlineData("<a>\nR&D</a>", "&D")]
    [InlineData("<a>\nR & D</a>", "&")]
    [InlineData("<a>\nx &nbsp; y &amp;</a>", "&nbsp;")]
    [InlineData("<a x='1'\n y='&copy;'/>", "&copy;")]
    [InlineData("<a>\n&b&amp;</a>", "&b")]
    [InlineData("<a>\n&amp", "&amp")]
    [InlineData("<a>\n&", "&")]
    public void AnAmpersandThatBeginsNoEntityIsMarkedAsAWhole(string text, string marked)
    {
        var problem = XmlFile.Problem(text);
        Assert.Equal((Fault.SyntaxError, 1, marked), (problem.Fault, problem.Place.Line, problem.Place.In(text)));
        Assert.StartsWith($"'{marked}' is no entity of XML; write &amp;", problem.Arguments[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<a><!-- &b -- --></a>")]
    [InlineData("<a>&#0;</a>")]
    [InlineData("<a>x&#")]
    [InlineData("<a x=&amp;/>")]
    public void OtherFaultsBehindAnAmpersandAreNotOfEntities(string text) =>
        Assert.DoesNotContain("entity", XmlFile.Problem(text).Arguments[1], StringComparison.Ordinal);

    [Fact]
    public void WhatAFaultQuotesIsCut()
    {
        var reason = XmlFile.Problem($"<a><{new string('x', 1000)}></a>").Arguments[1];
        Assert.Equal(301, reason.Length);
        Assert.EndsWith("x…", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatAFaultQuotesIsVisible() => Assert.Equal(
        "the '\\u200E' character, hexadecimal value 0x200E, cannot be included in a name", XmlFile.Problem("<a><b\u200E/></a>").Arguments[1]);

    [Fact]
    public void WhatStandsBeforeAFaultIsKept()
    {
        var reading = XmlFile.Read("<a id='7'><title>T</title><b>x</c></a>");
        Assert.Single(reading.Problems);
        var document = Assert.Single(reading.Documents);
        Assert.Equal(("7", "T", true), (document.OwnId, document.Title, document.IsFaulty));
    }

    [Fact]
    public void FaultsOfTheMarkUpAndOfNamesAreToldTogether() =>
        Assert.Equal([Fault.DuplicateKey, Fault.SyntaxError], XmlFile.Read("<a id='1'><id>2</id><b></a>").Problems.Select(problem => problem.Fault));

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("utf-16")]
    [InlineData("no-such-encoding")]
    public void TheDeclaredEncodingDoesNotMatter(string encoding) =>
        Assert.Equal("b: \u00E9\U0001F600", XmlFile.Document($"<?xml version='1.0' encoding='{encoding}'?>\n<a><b>\u00E9\U0001F600</b></a>").Line());
}
