using Catalog.Engine.Search;

namespace Catalog.Documents.Tests.Search;

public class WordTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("It's 1945, you know.", "It|s|1945|you|know")]
    [InlineData("naïve e\u0301tude", "naïve|e\u0301tude")]
    [InlineData("Надежда!𐐀𐐨", "Надежда|𐐀𐐨")]
    [InlineData("\u0301a", "a")]
    [InlineData("co\u00ADoperate", "co\u00ADoperate")]
    [InlineData("Kap Ⅳ, x²", "Kap|Ⅳ|x")]
    [InlineData("हिन्दी में", "हिन्दी|में")]
    [InlineData("한국어 말", "한국어|말")]
    public void AreRunsOfLettersAndDigits(string text, string words) => Assert.Equal(words, string.Join('|', Words.In(text)));

    [Theory]
    [InlineData("北京a1大学", "北|京|a1|大|学")]
    [InlineData("𠀀丁", "𠀀|丁")]
    [InlineData("ガード", "ガ|ー|ド")]
    [InlineData("カ\u3099", "カ\u3099")]
    [InlineData("ｶﾞ", "ｶﾞ")]
    [InlineData("ที่นี่", "ที่|นี่")]
    public void AreSingleLettersWhereNoBlanksDivideThem(string text, string words) => Assert.Equal(words, string.Join('|', Words.In(text)));

    [Fact]
    public void StopAtLoneSurrogates() => Assert.Equal(["a", "b"], Words.In(string.Concat("a", '\uD800', "b", '\uDC00')));

    [Theory]
    [InlineData("Élan", "elan")]
    [InlineData("e\u0301LAN", "ÉLAN")]
    [InlineData("Štrbac", "strbac")]
    [InlineData("ŁÓDŹ", "lodz")]
    [InlineData("Ørsted", "orsted")]
    [InlineData("Æther", "aether")]
    [InlineData("НАДЕЖДА", "надежда")]
    [InlineData("Ёлка", "елка")]
    [InlineData("İSTANBUL", "istanbul")]
    [InlineData("ısı", "ISI")]
    [InlineData("Straße", "STRASSE")]
    [InlineData("STRAẞE", "strasse")]
    [InlineData("ΣΟΦΟΣ", "σοφος")]
    [InlineData("σοφός", "ΣΟΦΟΣ")]
    [InlineData("Ｃａｆｅ１", "cafe1")]
    [InlineData("ﬁle", "FILE")]
    [InlineData("𐐀", "𐐨")]
    [InlineData("𝐊eel", "keel")]
    [InlineData("ｶﾞ", "ガ")]
    [InlineData("カ\u3099", "ガ")]
    [InlineData("한국", "\u1112\u1161\u11AB\u1100\u116E\u11A8")]
    [InlineData("שָׁלוֹם", "שלום")]
    [InlineData("كِتَاب", "كتاب")]
    [InlineData("٣", "3")]
    [InlineData("क़", "क\u093C")]
    [InlineData("\uF900", "豈")]
    [InlineData("co\u00ADoperate", "cooperate")]
    public void AreAlikeWhateverTheirCaseDiacriticsAndWidth(string left, string right) => Assert.Equal(Words.Folded(left), Words.Folded(right));

    [Theory, InlineData("cat", "cats"), InlineData("1", "l"), InlineData("и", "n"), InlineData("कि", "क"), InlineData("が", "か")]
    public void AreOtherwiseDifferent(string left, string right) => Assert.NotEqual(Words.Folded(left), Words.Folded(right));

    [Fact]
    public void AreCutWhereTheyAreEndless()
    {
        var text = string.Concat(Enumerable.Repeat("𐐀", 1000)) + "x";
        Assert.Equal([text], Words.In(text));
        Assert.Equal([string.Concat(Enumerable.Repeat("𐐨", WordReader.MaxLength / 2))], Words.Folded(text));
    }
}
