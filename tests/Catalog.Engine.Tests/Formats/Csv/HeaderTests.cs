using System.Globalization;
using Catalog.Engine.Documents;
using Catalog.Engine.Formats;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Csv;

public class HeaderTests
{
    [Fact]
    public void NamesAreTrimmedAndElseAsTheyStand()
    {
        var document = Assert.Single(Table.Documents(" id ,\" Grid (km)\",a.b\t\n1,2,3"));
        Assert.Equal(["id", "Grid (km)", "a.b"], document.Fields.Select(field => field.Name));
    }

    [Fact]
    public void NamesThatDifferInCaseAreTwo() => Assert.Equal([["1", "2", "3"]], Table.Rows("id,x,X\n1,2,3"));

    [Fact]
    public void ANameThatStandsTwiceIsAProblemAtTheSecondAndTheFirstIsRead()
    {
        const string Text = "\nid,x,y, x\na,1,2,3\n";
        var problem = Table.Problem(Text, Fault.DuplicateKey, " x");
        Assert.Equal(["x", "2"], problem.Arguments);
        Assert.Equal("x", problem.Related!.Place.In(Text));
        var document = Assert.Single(Table.Read(Text).Documents);
        Assert.Equal(["a", "1", "2"], document.Values());
        Assert.True(document.IsFaulty);
    }

    [Fact]
    public void EachFurtherColumnOfANameIsAProblem() =>
        Assert.Equal([(1, 6), (1, 8)], Table.Read("id,x,x,x\na,1,2,3\n").Problems.Select(Table.Position));

    [Fact]
    public void AColumnWithValuesAndNoNameIsOneProblem()
    {
        const string Text = "id,x, ,y\na,1,,2\nb,1,c,2\nd,1,e,2\n";
        Assert.Equal(["3"], Table.Problem(Text, Fault.UnnamedColumn, " ").Arguments);
        Assert.Equal([["a", "1", "2"], ["b", "1", "2"], ["d", "1", "2"]], Table.Read(Text).Documents.Select(Table.Values));
        Assert.All(Table.Read(Text).Documents, document => Assert.True(document.IsFaulty));
    }

    [Fact]
    public void AColumnWithoutNameAndValuesIsLeftOut() => Assert.Equal([["a", "1"]], Table.Rows("id,,x,\na,,1,\"\"\n"));

    [Fact]
    public void AsManyColumnsAsADocumentMayHaveAreRead() =>
        Assert.Equal(ReadingLimits.Fields, Assert.Single(Table.Documents(Wide(ReadingLimits.Fields, rows: 1))).Fields.Count);

    [Fact]
    public void TooManyColumnsAreOneProblemAndTheFirstAreRead()
    {
        var text = Wide(ReadingLimits.Fields + 2, rows: 3);
        var problem = Table.Problem(text, Fault.LimitExceeded, "c1000");
        Assert.Contains("1002 columns", problem.Arguments[0], StringComparison.Ordinal);
        Assert.All(Table.Read(text).Documents, document => Assert.True(document.IsFaulty));
        Assert.All(Table.Read(text).Documents, document => Assert.Equal(ReadingLimits.Fields, document.Fields.Count));
    }

    [Fact]
    public void ARecordWithoutAnIdColumnHearsOfTheColumnsThereAre()
    {
        var problem = Table.Problem("code,name\na,b\nc,d\n", Fault.RecordWithoutId, "a");
        Assert.Contains("CatalogKey, such as code, name", problem.Arguments[1], StringComparison.Ordinal);
    }

    [Fact]
    public void TheKeyNamesTheColumnOfIds()
    {
        var reading = DocumentReader.Read(new DocumentSource("a.csv", "code,id\na,1\n") { Key = "code" }, ".csv", null);
        Assert.Equal("a", Assert.Single(reading.Documents).OwnId);
    }

    [Fact]
    public void CsvHasNoPathToItsRecords()
    {
        var reading = DocumentReader.Read(new DocumentSource("a.tsv", "id\na\n") { Records = "data/*" }, ".tsv", null);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((Fault.RecordsNotFound, "data/*"), (problem.Fault, problem.Arguments[0]));
        Assert.Contains("TSV", problem.Arguments[1], StringComparison.Ordinal);
        Assert.Empty(reading.Documents);
    }

    private static string Wide(int columns, int rows) => string.Join(
        "\n",
        Enumerable.Range(0, rows + 1).Select(row => string.Join(",", Enumerable.Range(0, columns).Select(column => Cell(row, column)))));

    private static string Cell(int row, int column) =>
        row == 0 ? column == 0 ? "id" : "c" + column.ToString(CultureInfo.InvariantCulture) : row.ToString(CultureInfo.InvariantCulture);
}
