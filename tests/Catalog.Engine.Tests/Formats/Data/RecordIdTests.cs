using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Data;

public class RecordIdTests
{
    [Fact]
    public void TheIdIsTrimmed() => Assert.Equal("a b", Assert.Single(Notation.Documents("[{id:a b \u00A0}]")).OwnId);

    [Fact]
    public void TheKeyIsTheFieldOfTheId()
    {
        var document = Assert.Single(Notation.Documents("[{id:a, code:b}]", key: "code"));
        Assert.Equal("b", document.OwnId);
    }

    [Fact]
    public void TheKeyMayDifferInCase() => Assert.Equal("b", Assert.Single(Notation.Documents("[{CODE:b}]", key: "code")).OwnId);

    [Theory]
    [InlineData("[{id:a}, {x:1}]", "{")]
    [InlineData("[{id:a}, {id:}]", "")]
    [InlineData("[{id:a}, {id:\u00A0}]", "\u00A0")]
    [InlineData("[{id:a}, {ID:\u00A0}]", "\u00A0")]
    [InlineData("[{id:a}, {id:[b]}]", "[")]
    public void ARecordWithoutAnIdIsAProblemAtItsPlace(string text, string marked)
    {
        var problem = Notation.Problem(text, Fault.RecordWithoutId, marked);
        Assert.Equal(["id", "give it one; its position in the file is no id"], problem.Arguments);
        Assert.True(problem.Place.Start > 8);
    }

    [Fact]
    public void ARecordWithoutAnIdIsKept()
    {
        var documents = Notation.Read("[{id:a}, {x:1}, {x:2}]").Documents;
        Assert.Equal(["a", null, null], documents.Select(document => document.OwnId));
        Assert.Equal([false, true, true], documents.Select(document => document.IsFaulty));
    }

    [Fact]
    public void EveryRecordWithoutAnIdIsReported() => Assert.Equal(2, Notation.Read("[{x:1}, {id:a}, {x:2}]").Problems.Count);

    [Theory]
    [InlineData("[{code:a, x:{}, list:[b]}, {code:b, y:2}]", "no record has such a field; name one with CatalogKey, such as code, y")]
    [InlineData("[{x:{}}, {code:a}]", "no record has such a field; name one with CatalogKey, such as code")]
    [InlineData("[{code:a}]", "no record has such a field; name one with CatalogKey, such as code")]
    [InlineData("[{ids:a}, {ids:b}]", "no record has such a field; did you mean CatalogKey=\"ids\"?")]
    [InlineData("[{}, {}]", "no record has such a field; give each one")]
    public void AKeyThatNoRecordHasIsOneProblem(string text, string reason) =>
        Assert.Equal(["id", reason], Notation.Problem(text, Fault.RecordWithoutId, "{").Arguments);

    [Fact]
    public void AKeyThatIsBlankInEveryRecordIsAProblemOfEach() => Assert.Equal(
        [(Fault.RecordWithoutId, 5), (Fault.RecordWithoutId, 12)],
        Notation.Read("[{id:}, {id:}]").Problems.Select(problem => (problem.Fault, problem.Place.Start)));

    [Fact]
    public void AKeyIsNamedAsItWasGiven() =>
        Assert.Equal("code", Notation.Problem("[{id:a}]", Fault.RecordWithoutId, "{", key: "code").Arguments[0]);
}
