using Catalog.Documents;
using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;
using Document = Catalog.Generators.Tests.Projects.Document;

namespace Catalog.Generators.Tests;

/// <summary>A declared type beats the one that would be inferred.</summary>
public sealed class DeclaredShapeTests
{
    [Fact]
    public void AFixedMappingMayBeADictionary()
    {
        var value = Value("IReadOnlyDictionary<string, string>", "{ b: x, a: 5, c: 1951-03-03 }");

        Assert.Equal([new("b", "x"), new("a", "5"), new("c", "1951-03-03")], Assert.IsType<IReadOnlyDictionary<string, string>>(value, exactMatch: false));
    }

    [Fact]
    public void ADictionaryMayHoldEmptyValues()
    {
        var value = Value("IReadOnlyDictionary<string, int?>", "{ b: 1, a: ~ }");

        Assert.Equal([new("b", 1), new("a", null)], Assert.IsType<IReadOnlyDictionary<string, int?>>(value, exactMatch: false));
    }

    [Theory]
    [InlineData("5", "5")]
    [InlineData("'5'", "\"5\"")]
    [InlineData("[a, 1]", "[a, 1]")]
    [InlineData("{ a: { b: ~ } }", "{\"a\": {\"b\": null}}")]
    [InlineData("{}", "{}")]
    [InlineData("[]", "[]")]
    public void AnythingMayBeADataNode(string yaml, string expected) =>
        Assert.Equal(expected, Assert.IsType<DataNode>(Value("DataNode", yaml)).ToString());

    [Fact]
    public void NothingIsNoDataNode() => Assert.Null(Value("DataNode?", "~"));

    [Fact]
    public void WholeNumbersMayBeDecimals() =>
        Assert.Equal([1m, -2m, 3.50m], Assert.IsType<IReadOnlyList<decimal>>(Value("IReadOnlyList<decimal>", "[1, -2, 3.50]"), exactMatch: false));

    [Fact]
    public void ANumberMayBeAString() => Assert.Equal("007", Value("string", "007"));

    [Fact]
    public void ATruthMayBeAString() => Assert.Equal("True", Value("string", "True"));

    [Theory]
    [InlineData("\"1951-03\"", "1951-03")]
    [InlineData("'1951'", "1951")]
    [InlineData("\"June 8, 1945\"", "June 8, 1945")]
    public void AQuotedDateMayBeAPartialDate(string yaml, string text) => Assert.Equal(text, Assert.IsType<PartialDate>(Value("PartialDate", yaml)).Text);

    [Fact]
    public void ListsMayHoldLists() => Assert.Equal(
        [[1, 2], [], [3]],
        Assert.IsType<IReadOnlyList<IReadOnlyList<int>>>(Value("IReadOnlyList<IReadOnlyList<int>>", "[[1, 2], [], 3]"), exactMatch: false));

    [Fact]
    public void ADictionaryMayHoldListsOfAnEnum()
    {
        var value = Value("IReadOnlyDictionary<string, IReadOnlyList<Sea>>", "{ monday: [calm, Very rough], tuesday: very-rough }");

        Assert.Equal("monday: Calm, VeryRough; tuesday: VeryRough", string.Join("; ", ((System.Collections.IEnumerable)value!).Cast<object>().Select(Pair)));
    }

    [Theory]
    [InlineData("IReadOnlyList<string>", "[]")]
    [InlineData("IReadOnlyList<DataNode>", "{}")]
    [InlineData("IReadOnlyDictionary<string, DataNode>", "[]")]
    [InlineData("IReadOnlyDictionary<string, string>", "{}")]
    public void AnEmptyListAndAnEmptyMappingAreOne(string type, string yaml) =>
        Assert.Empty(Assert.IsType<System.Collections.IEnumerable>(Value(type, yaml), exactMatch: false));

    [Theory]
    [InlineData("System.Collections.Generic.IEnumerable<int>")]
    [InlineData("System.Collections.Generic.IReadOnlyCollection<int>")]
    public void ASequenceMayBeAnyReadOnlyKindOfOne(string type) =>
        Assert.Equal([1, 2], Assert.IsType<IEnumerable<int>>(Value(type, "[1, 2]"), exactMatch: false));

    [Fact]
    public void AMappingInAListMayBeADictionary()
    {
        var value = Value("IReadOnlyList<IReadOnlyDictionary<string, int>>", "[{ a: 1 }, { b: 2 }]");

        Assert.Equal(["a", "b"], Assert.IsType<IReadOnlyList<IReadOnlyDictionary<string, int>>>(value, exactMatch: false).SelectMany(entries => entries.Keys));
    }

    private static object? Value(string type, string yaml)
    {
        var build = Project
            .Of(Document.Of("a.yaml", $"x: {yaml}\n"))
            .WithSource(UserCode.With($"    public partial {type} X {{ get; }}") + "enum Sea { Calm, VeryRough }")
            .Build();
        return LoadedAssembly.Value(build.Records[0], "X");
    }

    private static string Pair(object pair)
    {
        var (key, value) = (pair.GetType().GetProperty("Key")!.GetValue(pair), (System.Collections.IEnumerable)pair.GetType().GetProperty("Value")!.GetValue(pair)!);
        return $"{key}: {string.Join(", ", value.Cast<object>())}";
    }
}
