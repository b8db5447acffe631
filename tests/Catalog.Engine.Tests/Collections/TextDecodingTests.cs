using System.Text;
using Catalog.Engine.Collections;

namespace Catalog.Engine.Tests.Collections;

public sealed class TextDecodingTests
{
    private const string Cafe = "Title\n\nThe café is shut. \U0001F30A\n";

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void TextIsReadWithoutItsMark(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        Assert.Equal(new DecodedText(Cafe, null), Of([.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Cafe)]));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("EFBBBF", null)]
    [InlineData("FFFE", null)]
    [InlineData("4100FF00", 2)]
    [InlineData("41C0AF", 1)] // An overlong slash.
    [InlineData("41EDA080", 1)] // A surrogate in CESU-8.
    [InlineData("4142C3", 2)] // A character that is cut off.
    [InlineData("41EFBFBD", null)] // A genuine replacement character,
    [InlineData("41EFBFBDE9", 1)] // and one beside a damaged byte.
    [InlineData("EFBBBF4142E943", 2)]
    [InlineData("FFFE4100420000D84300", 2)] // Half of a surrogate pair.
    [InlineData("FFFE41004200FDFF", null)]
    [InlineData("FFFE410042", 1)] // Half of a character.
    [InlineData("41000000420000004300", 1)] // UTF-32 without a mark.
    [InlineData("FFFE00004100000042000000E9000000", 2)] // UTF-32.
    [InlineData("0000FEFF00000041000000E9", 1)]
    [InlineData("FFFE0000", 0)]
    public void TheFirstCharacterThatDoesNotStandInTheFileIsFound(string bytes, int? damage)
    {
        var decoded = Of(Convert.FromHexString(bytes));
        Assert.NotNull(decoded.Content);
        Assert.Equal(damage, decoded.Damage);
    }

    [Theory]
    [InlineData("89504E470D0A1A0A0000000D49484452", true)] // A PNG.
    [InlineData("89504E470D0A1A0A000D49484452", false)]
    [InlineData("41000042", false)]
    public void NulsTellABinaryFileFromADamagedOne(string bytes, bool isBinary) => Assert.Equal(isBinary, Of(Convert.FromHexString(bytes)).Content is null);

    [Fact]
    public void BytesBehindTheFileAreNotRead() => Assert.Equal(new DecodedText("AB", null), TextDecoding.Of([0x41, 0x42, 0xFF, 0], 2));

    private static DecodedText Of(byte[] bytes) => TextDecoding.Of(bytes, bytes.Length);
}
