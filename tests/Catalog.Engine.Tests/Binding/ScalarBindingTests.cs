using Catalog.Engine.Binding;
using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Tests.Binding;

/// <summary>What a declared type takes, and what it says of all else.</summary>
public class ScalarBindingTests
{
    [Theory]
    [InlineData("true", ScalarKind.Boolean, "true")]
    [InlineData("FALSE", ScalarKind.Boolean, "false")]
    [InlineData("42", ScalarKind.Int32, "42")]
    [InlineData("+007", ScalarKind.Int32, "7")]
    [InlineData("-9223372036854775808", ScalarKind.Int64, "-9223372036854775808")]
    [InlineData("3.140", ScalarKind.Decimal, "3.140")]
    [InlineData("007", ScalarKind.Decimal, "7")]
    [InlineData("1.5", ScalarKind.Double, "1.5")]
    [InlineData("6.02e23", ScalarKind.Double, "6.02E+23")]
    [InlineData("1945-06-08", ScalarKind.Date, "1945-06-08")]
    [InlineData("June 8, 1945", ScalarKind.Date, "June 8, 1945")]
    [InlineData("June 1945", ScalarKind.PartialDate, "June 1945")]
    [InlineData("1945", ScalarKind.PartialDate, "1945")]
    [InlineData("2024-02-29T12:30:00Z", ScalarKind.DateTimeOffset, "2024-02-29T12:30:00Z")]
    [InlineData("2024-02-29T12:30", ScalarKind.DateTime, "2024-02-29T12:30")]
    [InlineData("21:40", ScalarKind.Time, "21:40")]
    [InlineData("F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6", ScalarKind.Guid, "f81d4fae-7dec-11d0-a765-00a0c91e6bf6")]
    [InlineData("ftp://example.org", ScalarKind.Uri, "ftp://example.org")]
    [InlineData(" as it stands ", ScalarKind.String, " as it stands ")]
    public void AValueThatFitsIsTaken(string text, ScalarKind kind, string value)
    {
        var bound = Bound.Of(text, kind);
        Assert.Equal(new ScalarValue(kind, value), bound.Value);
        Assert.Empty(bound.Problems);
    }

    [Theory]
    [InlineData("yes", ScalarKind.Boolean, "true or false")]
    [InlineData("2147483648", ScalarKind.Int32, "a whole number from -2147483648 to 2147483647, such as 42")]
    [InlineData("1,234", ScalarKind.Int32, "a whole number from -2147483648 to 2147483647, such as 42")]
    [InlineData("9223372036854775808", ScalarKind.Int64, "a whole number of at most 64 bits, such as 42")]
    [InlineData("1,5", ScalarKind.Decimal, "a decimal number, such as 3.14")]
    [InlineData("1e3", ScalarKind.Decimal, "a decimal number, such as 3.14")]
    [InlineData("1e999", ScalarKind.Double, "a number, such as 3.14 or 6.02e23")]
    [InlineData("NaN", ScalarKind.Double, "a number, such as 3.14 or 6.02e23")]
    [InlineData("June 1945", ScalarKind.Date, "a full date, such as 1945-06-08 or June 8, 1945")]
    [InlineData("June 31, 1945", ScalarKind.PartialDate, "a date, such as 1945-06-08, June 1945 or 1945")]
    [InlineData("2024-02-29T12:30:00", ScalarKind.DateTimeOffset, "a date and time with an offset, such as 2024-02-29T12:30:00Z")]
    [InlineData("2024-02-29T12:30:00Z", ScalarKind.DateTime, "a date and time without an offset, such as 2024-02-29T12:30:00")]
    [InlineData("24:00", ScalarKind.Time, "a time of day, such as 21:40 or 21:40:59")]
    [InlineData("f81d4fae7dec11d0a76500a0c91e6bf6", ScalarKind.Guid, "a Guid of 8-4-4-4-12 hex digits")]
    [InlineData("example.org", ScalarKind.Uri, "an absolute address, such as https://example.org/")]
    public void AValueThatDoesNotFitIsAProblemAtItsPlace(string text, ScalarKind kind, string expected)
    {
        var bound = Bound.Of(text, kind);
        Assert.Null(bound.Value);
        Assert.Equal(
            Problem.At(Fault.ValueDoesNotFit, "a.txt", Bound.Scalar(text).Place, text, "Field", expected), Assert.Single(bound.Problems));
    }

    [Theory]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("12345678901234567890.1234567890")]
    public void ADeclaredDecimalIsNeverRounded(string text) =>
        Assert.Equal(Fault.ValueDoesNotFit, Assert.Single(Bound.Of(text, ScalarKind.Decimal).Problems).Fault);

    [Theory]
    [InlineData("12\0", ScalarKind.Int32)]
    [InlineData("12\0", ScalarKind.Int64)]
    [InlineData("1.2\0", ScalarKind.Decimal)]
    [InlineData("1.2\0", ScalarKind.Double)]
    [InlineData("+81d4fae-7dec-11d0-a765-00a0c91e6bf6", ScalarKind.Guid)]
    [InlineData("0x1d4fae-7dec-11d0-a765-00a0c91e6bf6", ScalarKind.Guid)]
    public void WhatAParserOverlooksDoesNotFit(string text, ScalarKind kind) =>
        Assert.Equal(Fault.ValueDoesNotFit, Assert.Single(Bound.Of(text, kind).Problems).Fault);

    [Fact]
    public void AMessageShowsALongOrInvisibleValueAsAnExcerpt()
    {
        var problem = Assert.Single(Bound.Of("\u202E" + new string('x', 100), ScalarKind.Int32).Problems);
        Assert.Equal("\\u202E" + new string('x', 59) + "…", problem.Arguments[0]);
        Assert.Equal(101, problem.Place.Length);
    }

    [Fact]
    public void NothingBindsToNothing()
    {
        var bound = Bound.Of(new Empty(IsSequence: false, Place.Beginning), Bound.TypeOf(ScalarKind.Int32));
        Assert.Null(bound.Value);
        Assert.Empty(bound.Problems);
    }
}
