using Catalog.Engine.Documents;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Tests.Typing;

/// <summary>The table of types: what one value is taken for.</summary>
public class ScalarTypesTests
{
    [Theory]
    [InlineData("true", ScalarKind.Boolean)]
    [InlineData("false", ScalarKind.Boolean)]
    [InlineData("0", ScalarKind.Int32)]
    [InlineData("-1", ScalarKind.Int32)]
    [InlineData("1945", ScalarKind.Int32)]
    [InlineData("2147483647", ScalarKind.Int32)]
    [InlineData("-2147483648", ScalarKind.Int32)]
    [InlineData("2147483648", ScalarKind.Int64)]
    [InlineData("-2147483649", ScalarKind.Int64)]
    [InlineData("9223372036854775807", ScalarKind.Int64)]
    [InlineData("-9223372036854775808", ScalarKind.Int64)]
    [InlineData("9223372036854775808", ScalarKind.Decimal)]
    [InlineData("3.14", ScalarKind.Decimal)]
    [InlineData("-0.5", ScalarKind.Decimal)]
    [InlineData("1.00", ScalarKind.Decimal)]
    [InlineData("0.0", ScalarKind.Decimal)]
    [InlineData("79228162514264337593543950335", ScalarKind.Decimal)]
    [InlineData("0.1234567890123456789012345678", ScalarKind.Decimal)]
    [InlineData("1945-06", ScalarKind.PartialDate)]
    [InlineData("http://example.org", ScalarKind.Uri)]
    [InlineData("https://example.org/a?b=c#d", ScalarKind.Uri)]
    [InlineData("HTTPS://example.org", ScalarKind.Uri)]
    [InlineData("mailto:desk@example.org", ScalarKind.Uri)]
    [InlineData("urn:isbn:0451450523", ScalarKind.Uri)]
    [InlineData("f81d4fae-7dec-11d0-a765-00a0c91e6bf6", ScalarKind.Guid)]
    public void OfTheInvariantForm(string text, ScalarKind kind) =>
        Assert.Equal(new ScalarType(kind), Infer.Scalar(ScalarStyle.Plain, text));

    [Theory]
    [InlineData("1945-06-08", ScalarKind.Date, "yyyy-MM-dd")]
    [InlineData("21:40", ScalarKind.Time, "HH:mm")]
    [InlineData("00:00", ScalarKind.Time, "HH:mm")]
    [InlineData("23:59:59", ScalarKind.Time, "HH:mm:ss")]
    [InlineData("2024-02-29T12:30", ScalarKind.DateTime, "yyyy-MM-dd'T'HH:mm")]
    [InlineData("2024-02-29 12:30:59", ScalarKind.DateTime, "yyyy-MM-dd' 'HH:mm:ss")]
    [InlineData("2024-02-29T12:30:59.120", ScalarKind.DateTime, "yyyy-MM-dd'T'HH:mm:ss.fff")]
    [InlineData("2024-02-29T12:30:59.1234567", ScalarKind.DateTime, "yyyy-MM-dd'T'HH:mm:ss.fffffff")]
    [InlineData("2024-02-29T12:30Z", ScalarKind.DateTimeOffset, "yyyy-MM-dd'T'HH:mm'Z'")]
    [InlineData("2024-02-29T12:30:59+00:00", ScalarKind.DateTimeOffset, "yyyy-MM-dd'T'HH:mm:sszzz")]
    [InlineData("2024-02-29 12:30:59.5-03:30", ScalarKind.DateTimeOffset, "yyyy-MM-dd' 'HH:mm:ss.fzzz")]
    [InlineData("2024-02-29T12:30:59+14:00", ScalarKind.DateTimeOffset, "yyyy-MM-dd'T'HH:mm:sszzz")]
    public void OfAFormat(string text, ScalarKind kind, string format) =>
        Assert.Equal(new ScalarType(kind, format), Infer.Scalar(ScalarStyle.Plain, text));

    [Theory]
    [InlineData("June 8, 1945", ScalarKind.Date, "MMMM d, yyyy")]
    [InlineData("1945-06-08", ScalarKind.Date, "yyyy-MM-dd")]
    [InlineData("June 1945", ScalarKind.PartialDate, null)]
    [InlineData("1945", ScalarKind.PartialDate, null)]
    [InlineData("June 08, 1945", ScalarKind.PartialDate, null)]
    [InlineData("June 31, 1945", ScalarKind.String, null)]
    [InlineData("true", ScalarKind.String, null)]
    public void OfTheDateLineOfAPage(string text, ScalarKind kind, string? format) =>
        Assert.Equal(new ScalarType(kind, format), Infer.Scalar(ScalarStyle.Date, text));

    [Theory]
    [InlineData("true")]
    [InlineData("1945")]
    [InlineData("1945-06-08")]
    [InlineData("https://example.org")]
    public void RunningTextIsAString(string text)
    {
        Assert.Empty(ScalarTypes.Of(text, ScalarStyle.Text));
        Assert.Equal(ScalarType.String, Infer.Scalar(ScalarStyle.Text, text));
    }

    [Fact]
    public void CandidatesAreInOrderOfPreference()
    {
        Assert.Equal(
            [ScalarKind.Int32, ScalarKind.Int64, ScalarKind.Decimal, ScalarKind.PartialDate],
            ScalarTypes.Of("1945", ScalarStyle.Plain).Select(type => type.Kind));
        Assert.Equal([ScalarKind.Date, ScalarKind.PartialDate], ScalarTypes.Of("1945-06-08", ScalarStyle.Plain).Select(type => type.Kind));
    }

    [Fact]
    public void DoubleIsNeverInferred() =>
        Assert.DoesNotContain(ScalarTypes.Of("6.02", ScalarStyle.Plain), type => type.Kind == ScalarKind.Double);
}
