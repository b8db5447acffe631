using System.Globalization;
using System.Text.RegularExpressions;

namespace Catalog.Documents.Tests;

public class PartialDateEdtfTests
{
    public static TheoryData<string, PartialDate> Dates => new()
    {
        { "0001", new(1) },
        { "1945", new(1945) },
        { "9999", new(9999) },
        { "0987-01", new(987, 1) },
        { "1945-12", new(1945, 12) },
        { "1945-06-08", new(1945, 6, 8) },
        { "1944-02-29", new(1944, 2, 29) },
        { "9999-12-31", new(9999, 12, 31) },
    };

    [Theory, MemberData(nameof(Dates))]
    public void WhatIsReadIsWrittenBack(string text, PartialDate date)
    {
        Assert.Equal(date, PartialDate.Parse(text));
        Assert.Equal(date, PartialDate.Parse($" {text} ".AsSpan(1, text.Length)));
        Assert.True(PartialDate.TryParse(text, out var tried));
        Assert.Equal(date, tried);
        Assert.Equal(text, date.Edtf);
        Assert.Equal(text, date.ToString());
        Assert.Equal(text, date.ToString("G", CultureInfo.InvariantCulture));
        Assert.Equal(text, date.ToString("O", CultureInfo.InvariantCulture));
        Assert.Equal(text, $"{date:o}");
        Assert.Equal(text, date.ToString(null, null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("45")]
    [InlineData("0000")]
    [InlineData("10000")]
    [InlineData("-945")]
    [InlineData("+1945")]
    [InlineData("1945-")]
    [InlineData("1945-6")]
    [InlineData("1945-00")]
    [InlineData("1945-13")]
    [InlineData("1945/06")]
    [InlineData("1945-06-")]
    [InlineData("1945-06-8")]
    [InlineData("1945-06-00")]
    [InlineData("1945-06-31")]
    [InlineData("1945-02-29")]
    [InlineData("1945.06.08")]
    [InlineData("1945\u201106")]
    [InlineData("194\0")]
    [InlineData("1945\0\0\0")]
    [InlineData(" 1945")]
    [InlineData("1945 ")]
    [InlineData("1945\n")]
    [InlineData("194X")]
    [InlineData("1945?")]
    [InlineData("1945-06-08T00:00:00")]
    [InlineData("1944/1945")]
    [InlineData("١٩٤٥")]
    [InlineData("１９４５")]
    [InlineData("1945-٠٦")]
    [InlineData("June 1945")]
    public void NothingElseIsRead(string text)
    {
        Assert.False(PartialDate.TryParse(text, out var result));
        Assert.Equal(default, result);
        Assert.False(PartialDate.TryParse(text.AsSpan(), out _));
        var error = Assert.Throws<FormatException>(() => PartialDate.Parse(text));
        Assert.Contains($"'{text}'", error.Message);
    }

    [Fact]
    public void ReadsExactlyTheStrictForm()
    {
        var strict = new Regex(@"\A(?!0000)[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|1[0-9]|2[0-8]))?)?\z", RegexOptions.CultureInvariant);
        var random = new Random(1945);
        var read = 0;
        for (var i = 0; i < 200_000; i++)
        {
            // Days 29 to 31 depend on the month and are left to the examples above.
            var text = Mutate("1428-06-08"[..(random.Next(3) * 3 + 4)], random);
            if (!Regex.IsMatch(text, @"-(29|3\d)\z"))
            {
                Assert.True(strict.IsMatch(text) == PartialDate.TryParse(text, out var date), text);
                read += date == default ? 0 : 1;
            }
        }

        Assert.InRange(read, 1_000, 199_000);
    }

    [Fact]
    public void NothingIsNoDate()
    {
        Assert.False(PartialDate.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>("s", () => PartialDate.Parse(null!));
    }

    [Fact]
    public void GenericCodeReadsIt()
    {
        Assert.Equal(new PartialDate(1945, 6), Read<PartialDate>("1945-06"));
        Assert.True(TryRead<PartialDate>("1945-06", out var date));
        Assert.Equal(new PartialDate(1945, 6), date);
    }

    [Fact]
    public void WritesIntoASpanThatHasRoom()
    {
        Span<char> room = stackalloc char[7];
        Assert.True(new PartialDate(1945, 6).TryFormat(room, out var written, "", null));
        Assert.Equal("1945-06", room[..written]);
        Assert.False(new PartialDate(1945, 6, 8).TryFormat(room, out written, "G", null));
        Assert.Equal(0, written);
    }

    [Fact]
    public void OtherFormatsAreAnError()
    {
        Assert.Throws<FormatException>(() => new PartialDate(1945).ToString("yyyy", null));
        Assert.Throws<FormatException>(() => new PartialDate(1945).TryFormat(new char[10], out _, "g", null));
    }

    private static T Read<T>(string text)
        where T : IParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);

    private static bool TryRead<T>(ReadOnlySpan<char> text, out T? result)
        where T : ISpanParsable<T> => T.TryParse(text, CultureInfo.InvariantCulture, out result);

    private static string Mutate(string text, Random random)
    {
        const string Characters = "0123456789012-- +.,:/T\0\n٣";
        var letters = text.ToCharArray();
        for (var i = random.Next(3); i > 0; i--)
        {
            letters[random.Next(letters.Length)] = Characters[random.Next(Characters.Length)];
        }

        return new(letters);
    }
}
