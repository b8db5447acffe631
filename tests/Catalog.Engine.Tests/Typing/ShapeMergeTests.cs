using Catalog.Engine.Documents;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Tests.Typing;

/// <summary>The type that holds two values is the least that holds each.</summary>
public class ShapeMergeTests
{
    private static readonly ScalarFieldType Text = new(ScalarType.String);

    [Theory]
    [InlineData("1", "2", ScalarKind.Int32)]
    [InlineData("1", "2147483648", ScalarKind.Int64)]
    [InlineData("1", "1.50", ScalarKind.Decimal)]
    [InlineData("2147483648", "1.50", ScalarKind.Decimal)]
    [InlineData("1", "9223372036854775808", ScalarKind.Decimal)]
    [InlineData("1945", "1945-06", ScalarKind.PartialDate)]
    [InlineData("1945", "1945-06-08", ScalarKind.PartialDate)]
    [InlineData("1945-06", "1945-06-08", ScalarKind.PartialDate)]
    [InlineData("true", "false", ScalarKind.Boolean)]
    [InlineData("https://example.org", "urn:isbn:0", ScalarKind.Uri)]
    public void TwoTypesWiden(string a, string b, ScalarKind kind) => Holds(new ScalarType(kind), a, b);

    [Theory]
    [InlineData("1", "true")]
    [InlineData("0", "false")]
    [InlineData("1", "007")]
    [InlineData("1.5", "1945-06")]
    [InlineData("1945-06-08", "1945-06-08T12:30")]
    [InlineData("1945-06-08T12:30", "1945-06-08T12:30Z")]
    [InlineData("1945-06-08T12:30Z", "1945-06-08T12:30+00:00")]
    [InlineData("1945-06-08T12:30Z", "1945-06-08T12:30:00Z")]
    [InlineData("1945-06-08T12:30:00.1Z", "1945-06-08T12:30:00.12Z")]
    [InlineData("1945-06-08T12:30", "1945-06-08 12:30")]
    [InlineData("21:40", "21:40:00")]
    [InlineData("f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6")]
    [InlineData("https://example.org", "example.org")]
    [InlineData("1", "one")]
    [InlineData("0800", "2000")]
    [InlineData("0800", "1945-06")]
    public void TypesOrFormatsThatDifferMakeAString(string a, string b) => Holds(ScalarType.String, a, b);

    [Fact]
    public void OneFormatIsKept() =>
        Holds(new ScalarType(ScalarKind.Time, "HH:mm"), "21:40", "00:00");

    [Theory]
    [InlineData("June 8, 1945", "May 31, 1977", ScalarKind.Date, "MMMM d, yyyy")]
    [InlineData("June 8, 1945", "1977", ScalarKind.PartialDate, null)]
    [InlineData("June 8, 1945", "June 1977", ScalarKind.PartialDate, null)]
    [InlineData("June 8, 1945", "June 08, 1945", ScalarKind.PartialDate, null)]
    [InlineData("June 8, 1945", "1945-06-08", ScalarKind.PartialDate, null)]
    [InlineData("June 8, 1945", "June 31, 1945", ScalarKind.String, null)]
    public void DatesOfPagesWidenToo(string a, string b, ScalarKind kind, string? format) =>
        Assert.Equal(new ScalarType(kind, format), Infer.Scalar(ScalarStyle.Date, a, b));

    [Fact]
    public void RunningTextMakesAString() =>
        Assert.Equal(Text, Infer.Field(Infer.Value("1"), Infer.Value("2", ScalarStyle.Text)));

    [Fact]
    public void NothingForcesNothing()
    {
        Assert.Equal(new ScalarFieldType(new(ScalarKind.Int32)), Infer.Field(Infer.Nothing(), Infer.Value("1"), Infer.Nothing()));
        Assert.Equal(Text, Infer.Field(Infer.Nothing()));
        Assert.Equal(Text, Infer.Field());
    }

    [Fact]
    public void ListsMergeTheirElements()
    {
        Assert.Equal(ListOf(ScalarKind.Int32), Infer.Field(Infer.List("1"), Infer.List("2", "3")));
        Assert.Equal(ListOf(ScalarKind.Decimal), Infer.Field(Infer.List("1"), Infer.List("2", "3.5")));
        Assert.Equal(ListOf(ScalarKind.String), Infer.Field(Infer.List("1"), Infer.List("2", "x")));
    }

    [Fact]
    public void OneElementIsStillAList() => Assert.Equal(ListOf(ScalarKind.Int32), Infer.Field(Infer.List("1")));

    [Fact]
    public void AnEmptyListIsAListOfWhatTheOthersAreListsOf()
    {
        Assert.Equal(ListOf(ScalarKind.Int32), Infer.Field(Infer.List(), Infer.List("1")));
        Assert.Equal(ListOf(ScalarKind.Int32), Infer.Field(Infer.Nothing(isSequence: true), Infer.List("1")));
        Assert.Equal(ListOf(ScalarKind.String), Infer.Field(Infer.List()));
        Assert.Equal(ListOf(ScalarKind.String), Infer.Field(Infer.Nothing(isSequence: true)));
        Assert.Equal(ListOf(ScalarKind.String), Infer.Field(Infer.Nothing(), Infer.Nothing(isSequence: true)));
    }

    [Fact]
    public void AScalarAmongListsIsAListOfOne()
    {
        Assert.Equal(ListOf(ScalarKind.Int64), Infer.Field(Infer.List("1"), Infer.Value("2147483648")));
        Assert.Equal(ListOf(ScalarKind.String), Infer.Field(Infer.Value("x"), Infer.List("1")));
    }

    [Fact]
    public void AListOfListsHoldsLists()
    {
        var nested = new Sequence(new[] { Infer.List("1") }.ToEquatableArray(), default);
        Assert.Equal(new ListFieldType(ListOf(ScalarKind.Int32)), Infer.Field(nested));
    }

    private static ListFieldType ListOf(ScalarKind kind) => new(new ScalarFieldType(new(kind)));

    private static void Holds(ScalarType type, string a, string b)
    {
        Assert.Equal(type, Infer.Scalar(ScalarStyle.Plain, a, b));
        Assert.Equal(type, Infer.Scalar(ScalarStyle.Plain, b, a));
    }
}
