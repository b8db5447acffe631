using Catalog.Engine.Documents;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Data;

public class RecordPathTests
{
    [Theory]
    [InlineData("{items:[{id:a}, {id:b}]}", "items")]
    [InlineData("{data:{meta:1, items:[{id:a}, {id:b}]}}", "data/items")]
    [InlineData("{items:[{id:a}]} | {items:[{id:b}]}", "items")]
    [InlineData("{a:{x:1}, b:{id:c}}", "*")]
    [InlineData("{data:{a:{x:1}, b:{x:2}}}", "data/*")]
    public void ThePathLeadsToTheRecords(string text, string path) =>
        Assert.Equal(["a", "b"], Notation.Documents(text, path).Select(document => document.OwnId));

    [Fact]
    public void TheKeyOfAMapIsTheIdAndItsPlaceThatOfTheRecord()
    {
        const string Text = "{a :{x:1}}";
        var document = Assert.Single(Notation.Documents(Text, "*"));
        Assert.Equal(("a", "a "), (document.OwnId, document.Place.In(Text)));
        Assert.Equal(["x"], document.Fields.Select(field => field.Name));
    }

    [Fact]
    public void AKeyThatWasNamedWinsOverThatOfTheMap() =>
        Assert.Equal("c", Assert.Single(Notation.Documents("{a:{code:c}}", "*", "code")).OwnId);

    [Fact]
    public void AMapOfRecordsMayHaveMoreOfThemThanADocumentFields()
    {
        var text = $"{{{string.Join(",", Enumerable.Range(0, 1_001).Select(key => FormattableString.Invariant($"k{key}:{{x:1}}")))}}}";
        Assert.Equal(1_001, Notation.Documents(text, "*").Count);
    }

    [Fact]
    public void ABlankKeyOfAMapIsNoId() => Notation.Problem("{a:{x:1}, :{x:2}}", Fault.RecordWithoutId, "{", "*");

    [Fact]
    public void AValueOfAMapThatIsNoMappingIsAProblem() => Notation.Problem("{a:{x:1}, b:text}", Fault.NotAMapping, "text", "*");

    [Theory]
    [InlineData("{items:}", "items")]
    [InlineData("{items:[]}", "items")]
    [InlineData("{items:[]}", "items/*")]
    [InlineData("{items:{}}", "items/*")]
    [InlineData("{items:}", "items/*")]
    public void NothingAtThePathIsNoRecord(string text, string path) => Assert.Empty(Notation.Documents(text, path));

    [Theory]
    [InlineData("{itmes:[], other:1}", "items", "did you mean 'itmes'?")]
    [InlineData("{Items:[], other:1}", "items", "did you mean 'Items'?")]
    [InlineData("{one:1, two:2}", "items", "there is no 'items' among one, two")]
    [InlineData("{data:{one:1}}", "data/items", "there is no 'items' among one")]
    [InlineData("{}", "items", "'items' is looked for where nothing has a name")]
    [InlineData("{data:[{id:a}]}", "data/items", "'items' is looked for where nothing has a name")]
    [InlineData("{data:text}", "data/items", "'items' is looked for where nothing has a name")]
    [InlineData("{data:{items:1}}", "data/items", "a single value stands there")]
    [InlineData("{data:1}", "data/*", "a single value stands there")]
    [InlineData("{data:{a:{}}}", "data", "a mapping stands there; write data/* if it is a map of records")]
    [InlineData("[{id:a}]", "*", "a list stands there, and * is for a map of records; leave it out")]
    [InlineData("{a:{items:[]}}", "*/items", "* stands for the records themselves and can only be the end of the path")]
    [InlineData("{one:1}", "", "there is no '' among one")]
    public void APathThatLeadsNowhereSaysWhereItEnds(string text, string path, string reason)
    {
        var reading = Notation.Read(text, path);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(Fault.RecordsNotFound, problem.Fault);
        Assert.Equal([path, reason], problem.Arguments);
        Assert.Empty(reading.Documents);
    }

    [Theory]
    [InlineData("{data:{one:1}}", "data/items", 6)]
    [InlineData("{data:{items:1}}", "data/items", 13)]
    [InlineData("{data:[]}", "x", 0)]
    public void APathThatLeadsNowhereIsAProblemWhereItEnds(string text, string path, int offset) =>
        Assert.Equal(offset, Assert.Single(Notation.Read(text, path).Problems).Place.Start);

    [Fact]
    public void APathThatASyntaxErrorCutAwayIsNoFurtherProblem() => Notation.Problem("{meta:1, ! items:[]}", Fault.SyntaxError, "!", "items");

    [Fact]
    public void RecordsOfOneRootAreFaultyWhereAnotherHasNone()
    {
        var reading = Notation.Read("{items:[{id:a}]} | {}", "items");
        Assert.Equal(Fault.RecordsNotFound, Assert.Single(reading.Problems).Fault);
        Assert.True(Assert.Single(reading.Documents).IsFaulty);
    }
}
