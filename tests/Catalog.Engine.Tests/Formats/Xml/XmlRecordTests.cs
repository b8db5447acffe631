using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Tests.Formats.Xml;

public class XmlRecordTests
{
    private const string People =
        "<people xmlns:p='u'>\n <group><person id='a'><person id='inner'/></person></group>\n"
        + " <p:person><id>b</id></p:person>\n <dog id='c'/></people>";

    [Theory]
    [InlineData("person", "a b")]
    [InlineData("p:person", "b")]
    [InlineData("people/person", "b")]
    [InlineData("/people/group/person", "a")]
    [InlineData("people/*/person", "a")]
    [InlineData("people/dog", "c")]
    [InlineData("people", "people")]
    public void RecordsAreElementsOfANameOrAtAPath(string records, string ids)
    {
        var reading = XmlFile.Read(People.Replace("xmlns:p='u'", "xmlns:p='u' id='people'", StringComparison.Ordinal), records);
        Assert.Empty(reading.Problems);
        Assert.Equal(ids.Split(' '), reading.Documents.Select(document => document.OwnId));
    }

    [Fact]
    public void ARecordInARecordIsItsField() => Assert.Equal("id: a, person: {id: inner}", XmlFile.Read(People, "person").Documents[0].Line());

    [Theory]
    [InlineData("<r><a/><b><c id='1'/></b></r>")]
    [InlineData("<r><a></a><b><c id='1'/></b></r>")]
    [InlineData("<a><r><c id='1'/></r></a>")]
    public void APathIsFollowedStepByStep(string text) => Assert.Equal(Fault.RecordsNotFound, XmlFile.Problem(text, "r/a/c").Fault);

    [Theory]
    [InlineData("persn", "did you mean 'person'?")]
    [InlineData("cat", "there is no 'cat' among dog, group, id, people, person")]
    [InlineData("people/persn", "did you mean 'person'?")]
    [InlineData("data/person", "there is no 'data' among people; a path begins with the root element")]
    [InlineData("people/dog/person", "'person' is looked for where there is no element")]
    [InlineData("/", "'/' is looked for where there is no element")]
    public void WhereThereAreNoRecordsTheNearestNameIsTold(string records, string reason)
    {
        var problem = XmlFile.Problem(People, records);
        Assert.Equal((Fault.RecordsNotFound, "people"), (problem.Fault, problem.Place.In(People)));
        Assert.Equal([records, reason], problem.Arguments);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("team/*")]
    public void InAMapTheNameOfAnElementIsItsId(string records)
    {
        var reading = XmlFile.Read("<team><ann><age>1</age></ann><x id='bo'/></team>", records);
        Assert.Empty(reading.Problems);
        Assert.Equal(["ann", "bo"], reading.Documents.Select(document => document.OwnId));
    }

    [Fact]
    public void TheKeyMayBeNamed() => Assert.Equal(
        ["x", "y"], XmlFile.Read("<r><a k='x'/><a><k>y</k></a></r>", "a", "k").Documents.Select(document => document.OwnId));

    [Fact]
    public void ARecordWithoutIdIsAProblemAtItsTag()
    {
        const string Text = "<r>\n<a id='1'/><a><b>x</b></a></r>";
        var problem = XmlFile.Problem(Text, "a");
        Assert.Equal((Fault.RecordWithoutId, 1, "<a"), (problem.Fault, problem.Place.Line, problem.Place.In(Text)));
    }

    [Fact]
    public void ARecordHasItsOwnTextAndFingerprint()
    {
        const string First = "<a id='1'>One <b>two</b>.</a>";
        const string Second = "<a  id = '2'   />";
        var documents = XmlFile.Read($"<r>{First}\n{Second}</r>", "a").Documents;
        Assert.Equal(["One two."], documents[0].Body.Paragraphs);
        Assert.Equal([ContentHash.Of(First), ContentHash.Of(Second)], documents.Select(document => document.ContentHash!));
    }

    [Theory]
    [InlineData("<r><a id='1'/><a id='2'><b>x</c></a></r>", "1 2")]
    [InlineData("<r><a id='1'/><a><b>x</c></a></r>", "1")]
    [InlineData("<r><a", "")]
    [InlineData("<r><a>", "")]
    public void AFaultKeepsTheRecordsBeforeItAndBringsNoSecondOne(string text, string ids)
    {
        var reading = XmlFile.Read(text, "a");
        Assert.Equal(Fault.SyntaxError, Assert.Single(reading.Problems).Fault);
        Assert.Equal(ids, string.Join(" ", reading.Documents.Select(document => document.OwnId)));
        Assert.All(reading.Documents, document => Assert.True(document.IsFaulty));
    }
}
