using Catalog.Engine.Problems;
using CsCheck;

namespace Catalog.Engine.Tests.Problems;

public class NearNamesTests
{
    private static readonly Gen<string> Name = Gen.String[Gen.Char["abcABC-1é"], 0, 8];

    [Fact]
    public void AmongNamesKeptTheSameOneIsFound() => Gen.Select(Name, Name.List[0, 12])
        .Sample((text, names) => new NearNames(names).Of(text) == NearMiss.Of(text, names), iter: 20_000);

    [Fact]
    public void ANameNearbyIsFoundAndAnotherIsNot()
    {
        var names = new NearNames(["frog", "fog-signal", "tide"]);

        Assert.Equal("frog", names.Of("fog"));
        Assert.Equal("tide", names.Of("TDIE"));
        Assert.Null(names.Of("lighthouse"));
    }
}
