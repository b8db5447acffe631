using Catalog.Engine.Naming;

namespace Catalog.Engine.Tests.Naming;

public class IdentifierTests
{
    [Theory]
    [InlineData("Cable, Summary of Averell Harriman Meeting with Stalin", "CableSummaryOfAverellHarrimanMeetingWithStalin")]
    [InlineData("Letter, Josip Karveld to Mirela Sandroth, 3 May 1988", "LetterJosipKarveldToMirelaSandroth3May1988")]
    [InlineData("C#", "C")]
    [InlineData("don't", "Dont")]
    [InlineData("O’Neil's", "ONeils")]
    [InlineData("class", "Class")]
    [InlineData("1961", "_1961")]
    [InlineData("1. The catch", "_1TheCatch")]
    [InlineData("USSR report", "USSRReport")]
    [InlineData("snake_case-and.dots/x", "SnakeCaseAndDotsX")]
    [InlineData("Høymark & Søn", "HøymarkSøn")]
    [InlineData("été", "Été")]
    [InlineData("e\u0301te\u0301", "Été")]
    [InlineData("港口条例", "港口条例")]
    [InlineData("שלום עולם", "שלוםעולם")]
    [InlineData("soft\u00ADware\u200Dx", "Softwarex")]
    [InlineData("\u202Eabc\u202C def", "AbcDef")]
    [InlineData("a \U0001F600 b", "AB")]
    [InlineData("\u2126 \u212A", "ΩK")]
    [InlineData("_x_", "X")]
    [InlineData("x\u00A0y\u2028z", "XYZ")]
    public void ATextBecomesAName(string text, string name)
    {
        Assert.Equal(name, Identifier.Of(text));
        IdentifierRule.Holds(name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?! — …")]
    [InlineData("\U0001F600")]
    [InlineData("\0\u200D\uFFFE\uFFFF")]
    [InlineData("½²")]
    public void WithoutLettersAndDigitsThereIsNone(string text) => Assert.Equal("", Identifier.Of(text));

    [Fact]
    public void HostileTextMakesANameOrNone()
    {
        var random = new Random(1947);
        var texts = HostileText.Known.Concat(Enumerable.Range(0, 5000).Select(_ => HostileText.Next(random)));
        Assert.All(texts.Select(text => Identifier.Of(text)).Where(name => name.Length > 0), IdentifierRule.HoldsWithinLimit);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(40)]
    public void ANameIsCutAtAWord(int length)
    {
        var name = Identifier.Of(string.Concat(Enumerable.Repeat("sevenly ", 100)), length);
        Assert.Equal(string.Concat(Enumerable.Repeat("Sevenly", length / 7)), name);
    }

    [Theory]
    [InlineData("x", "X")]
    [InlineData("1", "_1")]
    public void AWordThatIsTooLongIsCut(string letter, string beginning)
    {
        var name = Identifier.Of(string.Concat(Enumerable.Repeat(letter, 10_000)));
        Assert.Equal(80, name.Length);
        Assert.StartsWith(beginning, name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Record ID", "RecordId")]
    [InlineData("URL", "Url")]
    [InlineData("url", "Url")]
    [InlineData("spdx-id", "SpdxId")]
    [InlineData("linkTitle", "LinkTitle")]
    [InlineData("functions_and_methods", "FunctionsAndMethods")]
    [InlineData("TLDs", "TLDs")]
    [InlineData("advisory.id", "AdvisoryId")]
    [InlineData("I", "I")]
    [InlineData("Author(s):", "AuthorS")]
    [InlineData("2nd title", "_2ndTitle")]
    [InlineData("%", "")]
    public void AFieldIsNamedWithoutShouting(string field, string name) => Assert.Equal(name, Identifier.OfField(field));

    [Theory]
    [InlineData("Records")]
    [InlineData("_records")]
    [InlineData("récords1")]
    [InlineData("record")]
    [InlineData("Class")]
    [InlineData("港口")]
    public void AValidName(string name) => Assert.True(Identifier.IsValid(name));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("1Records")]
    [InlineData("My Records")]
    [InlineData("My-Records")]
    [InlineData("My.Records")]
    [InlineData("@class")]
    [InlineData("class")]
    [InlineData("namespace")]
    [InlineData("true")]
    [InlineData("Re\u200Dcords")]
    [InlineData("re\u0301cords")]
    [InlineData("\U0001F600")]
    [InlineData("Records\n")]
    [InlineData("\u0301x")]
    public void AnInvalidName(string name) => Assert.False(Identifier.IsValid(name));

    [Fact]
    public void ALoneSurrogateIsNoName() => Assert.False(Identifier.IsValid("a\uD83D"));
}
