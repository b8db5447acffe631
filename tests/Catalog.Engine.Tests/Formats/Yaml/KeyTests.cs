using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Tests.Formats.Yaml;

public class KeyTests
{
    [Theory]
    [InlineData("'a b': 1\n\"c\\td\": 2", "{a b: 1, c\td: 2}")]
    [InlineData("null: 1\n~: 2\n12: 3\nyes: 4", "{null: 1, ~: 2, 12: 3, yes: 4}")]
    [InlineData("? a\n: 1\n? b\n? |\n  c\n: 2", "{a: 1, b: -, c\n: 2}")]
    [InlineData("{a, b: , \"c\":d, e: f}", "{a: -, b: -, c: d, e: f}")]
    [InlineData("a: &k b\n*k : 1", "{a: b, b: 1}")]
    [InlineData("[a: 1, 'b': 2]", "[{a: 1}, {b: 2}]")]
    [InlineData("A: 1\na: 2", "{A: 1, a: 2}")]
    public void AScalarIsAKeyByItsText(string text, string expected) => Assert.Equal(expected, Yaml.Show(text));

    [Fact]
    public void AKeyThatStandsTwiceIsAFaultAtTheSecondAndTheFirstCounts()
    {
        var reading = Yaml.Read("a: 1\nb:\n  c: 2\n  'c': 3\na: 4\nd: 5\n");
        Assert.All(reading.Problems, problem => Assert.Equal(Fault.DuplicateKey, problem.Fault));
        Assert.Equal(["4:3 3", "5:1 1"], reading.Problems.Select(problem => problem.Line()));
        Assert.Equal("{a: 1, b: {c: 2}, d: 5}", reading.Show());
        Assert.Equal(["c", "3"], reading.Problems[0].Arguments);
        Assert.Equal(new RelatedPlace("a.yml", new Place(2, 2, 10, 1)), reading.Problems[0].Related);
    }

    [Theory]
    [InlineData("? [x]\n: 1\na: 2", "1:3")]
    [InlineData("{{x: y}: 1, a: 2}", "1:2")]
    [InlineData("a: 2\n? - x\n  - y\n: 1", "2:3")]
    [InlineData("a: &k [x]\n*k : 1", "2:1")]
    public void AKeyThatIsAListOrAMappingIsNotRead(string text, string place)
    {
        var reading = Yaml.Read(text);
        Assert.Equal(Fault.Unsupported, Assert.Single(reading.Problems).Fault);
        Assert.Equal(place + " write it as text", reading.Problems[0].Line());
        Assert.NotNull(((Mapping)reading.Roots[0]).Find("a"));
    }

    [Fact]
    public void AKeyIsPlaced()
    {
        const string Text = "a: 1\n'b c': 2\n";
        var entries = Assert.IsType<Mapping>(Yaml.Root(Text)).Entries;
        Assert.Equal(["a", "'b c'"], entries.Select(entry => entry.NamePlace.In(Text)));
    }

    [Theory]
    [InlineData(" a: 1\n :\n b: 2\n", "2:3")]
    [InlineData("a: &x 1\n*x\nb: 2\n", "2:1")]
    [InlineData("a: &x 1\n*x\n*x\n", "2:1")]
    public void AValueWithoutAKeyIsAFault(string text, string place) =>
        Assert.Equal(place + " a key with its ':' is expected here; write it, or check the indentation", Yaml.Problem(text).Line());
}
