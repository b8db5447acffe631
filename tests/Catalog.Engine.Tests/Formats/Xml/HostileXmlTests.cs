using System.Diagnostics;
using Catalog.Engine.Formats;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Xml;

/// <summary>A file that is made to exhaust its reader is refused at its place, in time.</summary>
public class HostileXmlTests
{
    private const int Many = 100_000;
    private const int Large = 25_000;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")]
    [InlineData("<!DOCTYPE a [<!ENTITY x \"y\"><!ENTITY z \"&x;&x;&x;\">]><a>&z;</a>")]
    [InlineData("<!DOCTYPE a [<!ENTITY % x SYSTEM \"http://localhost/x\"> %x;]><a/>")]
    [InlineData("<!DOCTYPE a SYSTEM 'a.dtd'><a/>")]
    [InlineData("<!doctype html><html/>")]
    public void ADocumentTypeDefinitionIsNotRead(string rest)
    {
        var text = $"<?xml version='1.0'?>\n<!-- <!DOCTYPE a> -->\n {rest}";
        var reading = XmlFile.Read(text);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((Fault.Unsupported, 2, 1, 9), (problem.Fault, problem.Place.Line, problem.Place.Column, problem.Place.Length));
        Assert.Equal("A document type definition", problem.Arguments[0]);
        Assert.Empty(reading.Documents);
    }

    [Theory]
    [InlineData(ReadingLimits.Depth, 0)]
    [InlineData(ReadingLimits.Depth + 1, 1)]
    [InlineData(Many, 1)]
    public void ElementsAreNestedToABoundedDepth(int depth, int problems)
    {
        var text = $"<r>{Repeated("<a>", depth)}{Repeated("</a>", depth)}</r>";
        Assert.Equal(
            Enumerable.Repeat((Fault.LimitExceeded, "<a", 3 + (3 * ReadingLimits.Depth)), problems),
            XmlFile.Read(text).Problems.Select(problem => (problem.Fault, problem.Place.In(text), problem.Place.Start)));
    }

    [Theory]
    [InlineData("<a>", null)]
    [InlineData("x<a>", null)]
    [InlineData("<a>", "b")]
    public void ElementsThatNeverEndAreCutAtTheSameDepth(string tag, string? records) =>
        Assert.Equal(Fault.LimitExceeded, XmlFile.Problem($"<r>{Repeated(tag, Many)}", records).Fault);

    [Theory]
    [InlineData(ReadingLimits.Fields, 0)]
    [InlineData(ReadingLimits.Fields + 1, 1)]
    [InlineData(Many, 1)]
    public void AttributesAreBounded(int count, int problems)
    {
        var text = $"<r><!-- <a {Repeated("''", Many)} --><a {string.Concat(Enumerable.Range(0, count).Select(number => $" a{number}='>'"))}/></r>";
        Assert.Equal(
            Enumerable.Repeat((Fault.LimitExceeded, text.LastIndexOf("<a", StringComparison.Ordinal)), problems),
            XmlFile.Read(text).Problems.Select(problem => (problem.Fault, problem.Place.Start)));
    }

    [Theory]
    [InlineData("<r><a>", "&amp;", "</a></r>")]
    [InlineData("<r a='", "&#65;", "'/>")]
    [InlineData("<r>", "<a>1</a>", "</r>")]
    [InlineData("<r>", "<p>x<b>y</b></p>", "</r>")]
    [InlineData("<r>", "x<b>y</b>", "</r>")]
    [InlineData("<r><a>", "x<!---->", "</a></r>")]
    [InlineData("<r><a>", "<![CDATA[x]]>", "</a></r>")]
    [InlineData("<r><a>", "          ", "</a></r>")]
    public void LargeFilesAreReadInTime(string start, string middle, string end)
    {
        var clock = Stopwatch.StartNew();
        Assert.Empty(XmlFile.Read(start + Repeated(middle, Large) + end).Problems);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Limit);
    }

    [Theory]
    [InlineData("<a>&", ";</a>")]
    [InlineData("<a><", "</a>")]
    [InlineData("<a x='", "")]
    [InlineData("<a><!--", "")]
    public void LargeFaultsAreToldInTime(string start, string end)
    {
        var clock = Stopwatch.StartNew();
        Assert.Equal(Fault.SyntaxError, XmlFile.Problem(start + Repeated("xxxxxxxxxx", Many) + end).Fault);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Limit);
    }

    private static string Repeated(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
