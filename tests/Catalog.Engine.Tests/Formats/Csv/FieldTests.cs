using Catalog.Engine.Documents;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Csv;

public class FieldTests
{
    [Theory]
    [InlineData("\"1\"", "1")]
    [InlineData("\"1,5\"", "1,5")]
    [InlineData("\"say \"\"hi\"\"\"", "say \"hi\"")]
    [InlineData("\"\"\"\"", "\"")]
    [InlineData("\" x \"", " x ")]
    [InlineData("\"one\r\ntwo\rthree\n\nfour\"", "one\ntwo\nthree\n\nfour")]
    [InlineData("\"one\u2028two\"", "one\u2028two")]
    public void AQuotedFieldIsWhatItsQuotesEnclose(string field, string text) => Assert.Equal([["a", text]], Table.Rows($"id,x\na,{field}\n"));

    [Theory]
    [InlineData(" x ")]
    [InlineData("\t")]
    [InlineData("5\" disk")]
    [InlineData("5\"")]
    [InlineData("a\"\"b")]
    [InlineData("it's; \\\"")]
    public void AnUnquotedFieldIsWhatItIs(string field) => Assert.Equal([["a", field]], Table.Rows($"id,x\na,{field}\n"));

    [Theory]
    [InlineData("001")]
    [InlineData("\"001\"")]
    public void QuotesSayNothingOfTheType(string field) =>
        Assert.Equal(ScalarStyle.Plain, Assert.IsType<Scalar>(Assert.Single(Table.Documents($"id,x\na,{field}")).Node("x")).Style);

    [Fact]
    public void AnEmptyFieldIsAValueThatIsMissing() =>
        Assert.False(Assert.IsType<Empty>(Assert.Single(Table.Documents("id,x\na,")).Node("x")).IsSequence);

    [Fact]
    public void FieldsKnowWhereTheyStand()
    {
        const string Text = "id,x,y,z\r\n\"a\",one,\"two\r\n2\",\r\n";
        var document = Assert.Single(Table.Documents(Text));
        Assert.Equal(["\"a\"", "one", "\"two", ""], document.Fields.Select(field => field.Value.Place.In(Text)));
        Assert.Equal(["id", "x", "y", "z"], document.Fields.Select(field => field.NamePlace.In(Text)));
        Assert.Equal((2, 3), (document.Line("y"), document.Line("z")));
        Assert.Equal("\"a\"", document.Place.In(Text));
    }

    [Fact]
    public void TextBehindAClosingQuoteIsASyntaxErrorAndTheRowIsKept()
    {
        const string Text = "id,x,y\na,\"b\"c,d\ne,f,g\n";
        var problem = Table.Problem(Text, Fault.SyntaxError, "c");
        Assert.Equal("CSV", problem.Arguments[0]);
        Assert.Equal((2, 6), problem.Position());
        Assert.Equal([["a", "bc", "d"], ["e", "f", "g"]], Table.Read(Text).Documents.Select(Table.Values));
        Assert.Equal([true, false], Table.Read(Text).Documents.Select(document => document.IsFaulty));
    }

    [Fact]
    public void BlanksBehindAClosingQuoteAreText() => Table.Problem("id,x\na,\"b\" \n", Fault.SyntaxError, " ");

    [Theory]
    [InlineData(" \"b\"")]
    [InlineData("\t \"b")]
    public void BlanksBeforeAQuoteAreASyntaxErrorAndTheRowIsKept(string field)
    {
        var text = $"id,x\na,{field}";
        Table.Problem(text, Fault.SyntaxError, "\"");
        Assert.Equal(field, Assert.Single(Table.Read(text).Documents).Text("x"));
    }

    [Fact]
    public void AQuoteThatIsNeverClosedIsASyntaxErrorThatKeepsWhatStandsBefore()
    {
        const string Text = "id,x,y\na,1,2\nb,3,\"4\nc,5,6\n";
        Assert.Equal((3, 5), Table.Problem(Text, Fault.SyntaxError, "\"").Position());
        Assert.Equal([["a", "1", "2"], ["b", "3"]], Table.Read(Text).Documents.Select(Table.Values));
        Assert.Equal([false, true], Table.Read(Text).Documents.Select(document => document.IsFaulty));
    }

    [Theory]
    [InlineData("id,x\na,1\n\"b,2\n", 1)]
    [InlineData("id,x\na,1\n\"", 1)]
    [InlineData("id,\"x\na,1\n", 0)]
    [InlineData("\"id,x\na,1\n", 0)]
    public void NothingElseIsSaidOfAQuoteThatIsNeverClosed(string text, int documents)
    {
        Table.Problem(text, Fault.SyntaxError, "\"");
        Assert.Equal(documents, Table.Read(text).Documents.Count);
    }

    [Fact]
    public void AMissingQuoteDamagesNothingBeyondTheNextOne()
    {
        const string Text = "id,x\na,\"1\nb,\"2\"\nc,\"3\"\n";
        Table.Problem(Text, Fault.SyntaxError, "2\"");
        Assert.Equal([["a", "1\nb,2\""], ["c", "3"]], Table.Read(Text).Documents.Select(Table.Values));
    }

    [Fact]
    public void EveryBreachOfARowIsReported()
    {
        var problems = Table.Read("id,x\n\"a\"b, \"c\"\n\"d\"e,f\n").Problems;
        Assert.All(problems, problem => Assert.Equal(Fault.SyntaxError, problem.Fault));
        Assert.Equal([(2, 4), (2, 7), (3, 4)], problems.Select(Table.Position));
    }
}
