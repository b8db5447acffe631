using Catalog.Cli.Search;

namespace Catalog.Cli.Tests.Search;

public class WordTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("It's 1945, you know.", "It|s|1945|you|know")]
    [InlineData("naïve e\u0301tude", "naïve|e\u0301tude")]
    [InlineData("Надежда 北京!𠀀", "Надежда|北京|𠀀")]
    [InlineData("\u0301a", "a")]
    public void AreRunsOfLettersAndDigits(string text, string words) =>
        Assert.Equal(words, string.Join('|', Word.In(text).Select(word => word.Of(text).ToString())));

    [Fact]
    public void StopAtLoneSurrogates()
    {
        var text = string.Concat("a", '\uD800', "b");
        Assert.Equal([new Word(0, 1), new Word(2, 3)], Word.In(text));
    }

    [Theory]
    [InlineData("Élan", "elan")]
    [InlineData("e\u0301LAN", "ÉLAN")]
    [InlineData("Štrbac", "strbac")]
    [InlineData("НАДЕЖДА", "надежда")]
    [InlineData("İSTANBUL", "istanbul")]
    [InlineData("ΣΟΦΟΣ", "σοφος")]
    [InlineData("σοφός", "ΣΟΦΟΣ")]
    public void AreAlikeWhateverTheirCaseAndDiacritics(string left, string right) =>
        Assert.Equal(WordFolding.Fold(left), WordFolding.Fold(right));

    [Theory, InlineData("cat", "cats"), InlineData("1", "l"), InlineData("и", "n")]
    public void AreOtherwiseDifferent(string left, string right) => Assert.NotEqual(WordFolding.Fold(left), WordFolding.Fold(right));
}
