using Catalog.Engine.Documents;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Tests.Typing;

/// <summary>What no format prints back as it stood is a string, however much it looks like something else.</summary>
public class StaysStringTests
{
    [Theory]
    [InlineData("007")]
    [InlineData("00")]
    [InlineData("-01")]
    [InlineData("01.5")]
    [InlineData("+1")]
    [InlineData("+1.5")]
    [InlineData("-0")]
    [InlineData("-0.0")]
    [InlineData("-0.00")]
    [InlineData("--1")]
    [InlineData("-")]
    [InlineData("1-")]
    [InlineData("(1)")]
    [InlineData("1,234")]
    [InlineData("1.234,5")]
    [InlineData("1 234")]
    [InlineData("1_234")]
    [InlineData("1'234")]
    [InlineData("1.234.567")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("-.5")]
    [InlineData("1e3")]
    [InlineData("1E3")]
    [InlineData("1.5e3")]
    [InlineData("6.02e23")]
    [InlineData("0x1F")]
    [InlineData("1f")]
    [InlineData("$1")]
    [InlineData("1%")]
    [InlineData("\u22121")]
    [InlineData("١٢٣")]
    [InlineData("１２３")]
    [InlineData("½")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-∞")]
    [InlineData("1\0")]
    public void Numbers(string text) => Stays(text);

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("12345678901234567890123456789012")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("12345678901234567890.1234567890")]
    [InlineData("1.00000000000000000000000000000")]
    [InlineData("99999999999999999999999999999.5")]
    public void NumbersOfMoreDigitsThanADecimalHolds(string text) => Stays(text);

    [Theory]
    [InlineData("True")]
    [InlineData("TRUE")]
    [InlineData("yes")]
    [InlineData("no")]
    [InlineData("on")]
    [InlineData("y")]
    [InlineData("null")]
    [InlineData("~")]
    public void TruthValues(string text) => Stays(text);

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("1945-06-31")]
    [InlineData("1945-13-01")]
    [InlineData("1945-00-01")]
    [InlineData("0000-01-01")]
    [InlineData("1945-6-8")]
    [InlineData("1945/06/08")]
    [InlineData("08.06.1945")]
    [InlineData("06/08/1945")]
    [InlineData("-1945-06-08")]
    [InlineData("1945-06-08Z")]
    [InlineData("1945-06-08?")]
    [InlineData("194X")]
    [InlineData("0000")]
    [InlineData("June 8, 1945")]
    [InlineData("June 1945")]
    public void Dates(string text) => Stays(text);

    [Theory]
    [InlineData("24:00")]
    [InlineData("24:00:00")]
    [InlineData("23:60")]
    [InlineData("23:59:60")]
    [InlineData("1:30")]
    [InlineData("01:30 PM")]
    [InlineData("01:30:00.5")]
    [InlineData("-1:30")]
    [InlineData("01-30")]
    [InlineData("01:3O")]
    public void TimesOfDay(string text) => Stays(text);

    [Theory]
    [InlineData("2024-02-29T24:00")]
    [InlineData("2024-02-29T24:00:00Z")]
    [InlineData("2024-02-29T12:30:60Z")]
    [InlineData("2023-02-29T12:30")]
    [InlineData("2024-02-29t12:30")]
    [InlineData("2024-02-29T12:30z")]
    [InlineData("2024-02-29T12:30-00:00")]
    [InlineData("2024-02-29T12:30+0100")]
    [InlineData("2024-02-29T12:30+01")]
    [InlineData("2024-02-29T12:30+01:60")]
    [InlineData("2024-02-29T12:30+14:01")]
    [InlineData("2024-02-29T12:30 +01:00")]
    [InlineData("2024-02-29T12")]
    [InlineData("2024-02-29T12:30:59.")]
    [InlineData("2024-02-29T12:30:59,5")]
    [InlineData("2024-02-29T12:30:59.12345678")]
    [InlineData("2024-02-29  12:30")]
    [InlineData("2024-W09-4T12:30")]
    [InlineData("0001-01-01T00:00+14:00")]
    [InlineData("9999-12-31T23:59-14:00")]
    public void DatesWithATime(string text) => Stays(text);

    [Theory]
    [InlineData("F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6")]
    [InlineData("{f81d4fae-7dec-11d0-a765-00a0c91e6bf6}")]
    [InlineData("f81d4fae7dec11d0a76500a0c91e6bf6")]
    [InlineData("f81d4fae-7dec-11d0-a765-00a0c91e6bfg")]
    [InlineData("+81d4fae-7dec-11d0-a765-00a0c91e6bf6")]
    [InlineData("0x1d4fae-7dec-11d0-a765-00a0c91e6bf6")]
    public void Guids(string text) => Stays(text);

    [Theory]
    [InlineData("example.org")]
    [InlineData("/a/b")]
    [InlineData("//example.org")]
    [InlineData("ftp://example.org")]
    [InlineData("file:///etc")]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://")]
    [InlineData("http:example.org")]
    [InlineData("https://example.org and more")]
    [InlineData("see https://example.org")]
    public void Addresses(string text) => Stays(text);

    private static void Stays(string text)
    {
        Assert.Equal(ScalarType.String, Infer.Scalar(ScalarStyle.Plain, text));
        Assert.Empty(ScalarTypes.Of(text, ScalarStyle.Plain));
    }
}
