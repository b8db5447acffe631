using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Problems;

public class NearMissTests
{
    private static readonly string[] Candidates = ["Confidential", "Restricted", "Secret", "TopSecret"];

    [Theory]
    [InlineData("Secret", "Secret")]
    [InlineData("secret", "Secret")]
    [InlineData("Sceret", "Secret")]
    [InlineData("Secre", "Secret")]
    [InlineData("Secrett", "Secret")]
    [InlineData("Sacrat", "Secret")]
    [InlineData("TOPSECERT", "TopSecret")]
    [InlineData("Confidentail", "Confidential")]
    public void ATypoIsNear(string text, string near) => Assert.Equal(near, NearMiss.Of(text, Candidates));

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("Sacked")]
    [InlineData("Public")]
    [InlineData("Secret and more than that")]
    public void AnotherWordIsNot(string text) => Assert.Null(NearMiss.Of(text, Candidates));

    [Fact]
    public void TheNearestWins() => Assert.Equal("record", NearMiss.Of("recor", ["rector", "recode", "record"]));

    [Fact]
    public void OfTwoEquallyNearTheFirstInOrderWinsHoweverTheyStand()
    {
        Assert.Equal("bat", NearMiss.Of("rat", ["cat", "bat"]));
        Assert.Equal("bat", NearMiss.Of("rat", ["bat", "cat"]));
    }

    [Fact]
    public void NeighboursThatSwappedAreOneStep() => Assert.Equal("ab", NearMiss.Of("ba", ["ab"]));

    [Fact]
    public void WithoutCandidatesNoneIsNear() => Assert.Null(NearMiss.Of("x", []));
}
