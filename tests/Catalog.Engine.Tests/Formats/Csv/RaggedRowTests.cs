using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Csv;

public class RaggedRowTests
{
    [Fact]
    public void ARowThatIsTooLongIsAProblemAtItsFirstSurplusField()
    {
        const string Text = "id,x\na,1\nb,2,3,4\n";
        var problem = Table.Problem(Text, Fault.RaggedRow, "3");
        Assert.Equal(["4", "2", "quote a field that holds a ','"], problem.Arguments);
        Assert.Equal([["a", "1"], ["b", "2"]], Table.Read(Text).Documents.Select(Table.Values));
        Assert.Equal([false, true], Table.Read(Text).Documents.Select(document => document.IsFaulty));
    }

    [Fact]
    public void ARowThatIsTooShortIsAProblemAtItsEnd()
    {
        const string Text = "id,x,y\na,1,2\r\nb,3\r\n";
        var problem = Table.Problem(Text, Fault.RaggedRow, "");
        Assert.Equal(["2", "3"], problem.Arguments.Take(2));
        Assert.Equal((3, 4), problem.Position());
        Assert.Equal([["a", "1", "2"], ["b", "3"]], Table.Read(Text).Documents.Select(Table.Values));
    }

    [Fact]
    public void EveryRaggedRowIsReported() =>
        Assert.Equal([(2, 2), (4, 5)], Table.Read("id,x\na\nb,1\nc,2,3\n").Problems.Select(Table.Position));

    [Fact]
    public void RowsThatAllDifferAlikeAreOneProblemOfTheHeader()
    {
        var problem = Table.Problem("id,x\na,1,\nb,2,\n", Fault.RaggedRow, "");
        Assert.Equal(["3", "2", "every row has as many; correct the header"], problem.Arguments);
    }

    [Fact]
    public void RowsThatAllDifferButNotAlikeAreAProblemEach() => Assert.Equal(2, Table.Read("id,x\na,1,\nb\n").Problems.Count);

    [Fact]
    public void OneRowAloneSaysNothingOfTheHeader() =>
        Assert.StartsWith("quote", Table.Problem("id,x\na,1,2\n", Fault.RaggedRow, "2").Arguments[2], StringComparison.Ordinal);

    [Fact]
    public void AnIdThatARaggedRowLacksIsNoFurtherProblem() => Table.Problem("x,id\n1,a\n2\n", Fault.RaggedRow, "");

    [Fact]
    public void ProblemsStandInTheOrderOfTheFile() => Assert.Equal(
        [Fault.UnnamedColumn, Fault.RaggedRow, Fault.RecordWithoutId, Fault.SyntaxError],
        Table.Read("id,\na\n,1\n\"b\"c,1\n").Problems.Select(problem => problem.Fault));

    [Fact]
    public void ATabIsCalledByItsName() =>
        Assert.Equal("quote a field that holds a tab", Table.Problem("id\tx\na\t1\t2\n", Fault.RaggedRow, "2", "tsv").Arguments[2]);
}
