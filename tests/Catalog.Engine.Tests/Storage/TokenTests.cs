using Catalog.Engine.Storage;
using Catalog.Engine.Text;
using CsCheck;

namespace Catalog.Engine.Tests.Storage;

public sealed class TokenTests
{
    [Fact]
    public void EveryTextIsReadAsItWasWritten() => Gen.String.Array.Sample(texts =>
    {
        var writer = new TokenWriter();
        writer.List(texts, text => writer.Text(text)).Line();
        var reader = new TokenReader(writer.ToString());
        Assert.Equal(texts, reader.List(reader.Text));
        Assert.Equal((true, false), (reader.IsAtEnd, reader.IsBroken));
    });

    [Theory]
    [InlineData("")]
    [InlineData("\\")]
    [InlineData("\\0")]
    [InlineData("\t\r\n")]
    [InlineData("a\u0085b\u2028c")]
    [InlineData("\uFEFF“é” \U0001F30A")]
    public void ATextIsReadAsItWasWritten(string text)
    {
        var reader = new TokenReader(new TokenWriter().Text(text).Text(null).Number(long.MinValue + 1).Flag(true).Place(new Place(1, 2, 3, 4)).Line().ToString());
        Assert.Equal(text, reader.Text());
        Assert.Null(reader.TextOrNull());
        Assert.Equal(long.MinValue + 1, reader.LongNumber());
        Assert.True(reader.Flag());
        Assert.Equal(new Place(1, 2, 3, 4), reader.Place());
        Assert.Equal((true, false), (reader.IsAtEnd, reader.IsBroken));
    }
}
