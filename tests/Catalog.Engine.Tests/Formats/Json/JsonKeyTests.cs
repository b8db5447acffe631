using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Json;

public class JsonKeyTests
{
    [Fact]
    public void OfTwoEqualKeysTheFirstIsKeptAndTheRestRead()
    {
        const string Text = "{\"a\": 1,\n\"\\u0061\": {\"x\": [2]},\n\"b\": 3}";
        var reading = JsonText.Read(Text);
        Assert.Equal("{a: 1, b: 3}", Assert.Single(reading.Roots).Outline());
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((Fault.DuplicateKey, "\"\\u0061\""), (problem.Fault, problem.Place.In(Text)));
        Assert.Equal(["a", "1"], problem.Arguments);
        Assert.Equal("\"a\"", problem.Related?.Place.In(Text));
    }

    [Fact]
    public void FaultsInsideAValueThatIsLeftOutAreFoundToo() =>
        Assert.Equal(["a", "x"], JsonText.Read("""{"a":1,"a":{"x":1,"x":2}}""").Problems.Select(problem => problem.Arguments[0]));

    [Theory]
    [InlineData("""{"a":1,"A":2,"a ":3}""")]
    [InlineData("""{"a":{"a":1},"b":[{"a":1},{"a":2}]}""")]
    public void KeysThatDifferOrStandApartAreNotEqual(string text) => Assert.Empty(JsonText.Read(text).Problems);

    [Fact]
    public void EqualKeysAreFoundAmongMany()
    {
        var text = $"{{{string.Join(",", Enumerable.Range(0, 1000).Select(i => $"\"k{i}\":{i}"))},\"k8\":0,\"k999\":0}}";
        Assert.Equal(["k8", "k999"], JsonText.Read(text).Problems.Select(problem => problem.Arguments[0]));
    }
}
