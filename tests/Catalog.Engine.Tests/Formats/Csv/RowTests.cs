namespace Catalog.Engine.Tests.Formats.Csv;

public class RowTests
{
    [Fact]
    public void EachRowBelowTheHeaderIsADocument()
    {
        var documents = Table.Documents("id,Name\na,First\nb,Second\n");
        Assert.Equal(["a", "b"], documents.Select(document => document.OwnId));
        Assert.Equal(["First", "Second"], documents.Select(document => document.Title));
        Assert.All(documents, document => Assert.Equal(["id", "Name"], document.Fields.Select(field => field.Name)));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void RowsEndAtEveryLineEnd(string lineEnd) =>
        Assert.Equal([["a", "1"], ["b", "2"]], Table.Rows("id,x\na,1\nb,2\n".Replace("\n", lineEnd)));

    [Theory]
    [InlineData("\u2028")]
    [InlineData("\u0085")]
    [InlineData("\v")]
    public void RowsEndAtNothingElse(string separator) => Assert.Equal([["a", $"1{separator}2"]], Table.Rows($"id,x\na,1{separator}2"));

    [Theory]
    [InlineData("id,x\na,1")]
    [InlineData("id,x\na,1\n")]
    [InlineData("\n\r\nid,x\n\n\ra,1\n\n\n")]
    [InlineData("\uFEFFid,x\na,1")]
    [InlineData("\uFEFF\"id\",x\na,1")]
    public void BlankLinesAndAByteOrderMarkAreNoRows(string text) => Assert.Equal([["a", "1"]], Table.Rows(text));

    [Theory]
    [InlineData("id,x\na,", new[] { "a", null })]
    [InlineData("id,x\na,\n", new[] { "a", null })]
    [InlineData("x,id\n,a\n", new[] { null, "a" })]
    [InlineData("id,x,y\na,,\"\"\n", new[] { "a", null, null })]
    public void AFieldWithNothingInItIsEmpty(string text, string?[] row) => Assert.Equal([row], Table.Rows(text));

    [Fact]
    public void AFileOfOneColumnHasNoBlankRows() => Assert.Equal([["a"], ["b"]], Table.Rows("id\na\n\nb\n"));

    [Theory]
    [InlineData("id,name")]
    [InlineData("id,name\r\n\r\n")]
    public void AHeaderAloneIsNoDocument(string text) => Assert.Empty(Table.Documents(text));

    [Fact]
    public void ARowOfEmptyFieldsIsARecordWithoutAnId() => Table.Problem("id,x\na,1\n,\n", Engine.Problems.Fault.RecordWithoutId, "");
}
