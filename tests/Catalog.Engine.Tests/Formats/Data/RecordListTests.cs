using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Tests.Formats.Data;

public class RecordListTests
{
    [Fact]
    public void EachMappingOfAListIsADocument()
    {
        const string Text = "[{id:a, name:One}, {id:b}]";
        var documents = Notation.Documents(Text);
        Assert.Equal(["a", "b"], documents.Select(document => document.OwnId));
        Assert.Equal(["One", null], documents.Select(document => document.Title));
        Assert.Equal(["One", "b"], documents.Select(document => document.Place.In(Text)));
    }

    [Theory]
    [InlineData("{id:a} | {id:b}")]
    [InlineData("{id:a} | [{id:b}]")]
    [InlineData("[{id:a}] | [{id:b}]")]
    [InlineData("| {id:a} | | {id:b} |")]
    public void TheDocumentsOfAStreamAreRecords(string text) =>
        Assert.Equal(["a", "b"], Notation.Documents(text).Select(document => document.OwnId));

    [Theory]
    [InlineData("{x:1} |")]
    [InlineData("| {x:1}")]
    public void AnEmptyDocumentOfAStreamIsNone(string text)
    {
        var document = Assert.Single(Notation.Documents(text));
        Assert.Null(document.OwnId);
        Assert.Null(document.ContentHash);
    }

    [Fact]
    public void AListOfNothingIsNoDocument() => Assert.Empty(Notation.Documents("[]"));

    [Theory]
    [InlineData("[{id:a}, text]", "text", "the text 'text'")]
    [InlineData("[{id:a}, [x]]", "[", "a list")]
    [InlineData("[{id:a}, , {id:b}]", "", "nothing")]
    public void ARecordThatIsNoMappingIsAProblemAndTheOthersAreRead(string text, string marked, string what)
    {
        Assert.Equal([what], Notation.Problem(text, Fault.NotAMapping, marked).Arguments);
        Assert.Equal("a", Notation.Read(text).Documents[0].OwnId);
    }

    [Fact]
    public void EveryRecordThatIsNoMappingIsReported() => Assert.Equal(2, Notation.Read("[{id:a}, x, y]").Problems.Count);

    [Fact]
    public void AListWithoutAnyMappingIsOneProblem() => Notation.Problem("[x, y, z]", Fault.NotAMapping, "x");

    [Fact]
    public void ARecordMayHaveAsManyFieldsAsADocument()
    {
        var fields = string.Join(",", Enumerable.Range(0, 1_001).Select(field => FormattableString.Invariant($"f{field}:1")));
        Notation.Problem($"[{{id:a}}, {{{fields}}}]", Fault.LimitExceeded, "f1000");
    }

    [Fact]
    public void TheHashOfARecordIsThatOfItsOwnText()
    {
        const string Text = "[ {id:a, x:1} , {id:b,\n x:2}]";
        Assert.Equal(
            [ContentHash.Of("{id:a, x:1}"), ContentHash.Of("{id:b,\n x:2}")], Notation.Documents(Text).Select(document => document.ContentHash));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void TheHashOfARecordDoesNotDependOnLineEndsNorOnOtherRecords(string lineEnd)
    {
        const string Text = "[{id:a},\n{id:b,\nx:2}]";
        var hash = Notation.Documents(Text)[1].ContentHash;
        Assert.Equal(hash, Notation.Documents(Text.Replace("\n", lineEnd))[1].ContentHash);
        Assert.Equal(hash, Notation.Documents(Text.Replace("{id:a}", "{id:c, y:1}, {id:d}"))[2].ContentHash);
        Assert.NotEqual(hash, Notation.Documents(Text.Replace("x:2", "x:3"))[1].ContentHash);
    }

    [Fact]
    public void ValuesKeepTheirPlaces()
    {
        const string Text = "[{id:a},\r\n {id:b, x:[1, 2]}]";
        var list = Assert.IsType<Sequence>(Notation.Documents(Text)[1].Node("x"));
        Assert.Equal(["1", "2"], list.Items.Select(item => item.Place.In(Text)));
        Assert.Equal(new Place(1, 11, 21, 1), list.Items[0].Place);
    }

    [Theory]
    [InlineData("[{id:a}, {x:1 !", 2)]
    [InlineData("[{id:a}, x!", 1)]
    [InlineData("[{x:!", 1)]
    public void WhatASyntaxErrorCutAwayIsNoFurtherProblem(string text, int documents)
    {
        Notation.Problem(text, Fault.SyntaxError, "!");
        Assert.Equal(documents, Notation.Read(text).Documents.Count);
        Assert.All(Notation.Read(text).Documents, document => Assert.True(document.IsFaulty));
    }

    [Fact]
    public void ARecordBeforeTheCutIsStillWrong() =>
        Assert.Equal([Fault.SyntaxError, Fault.RecordWithoutId], Notation.Read("[{x:1}, {id:a}, {!").Problems.Select(problem => problem.Fault));
}
