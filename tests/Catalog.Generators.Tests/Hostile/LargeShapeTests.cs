using System.Collections;
using Catalog.Documents;
using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;
using Document = Catalog.Generators.Tests.Projects.Document;

namespace Catalog.Generators.Tests.Hostile;

/// <summary>What is wide or deep compiles, and in a time that does not double with each level.</summary>
public sealed class LargeShapeTests
{
    private const int Depth = 60;

    private const int Patience = 60_000;

    [Fact]
    public void AClassMayHaveAThousandFields()
    {
        var fields = string.Join(", ", Enumerable.Range(0, 1000).Select(number => $"\"f {number}\": {number}"));
        var build = Project.Of(Document.Of("a.json", $"{{ \"x\": {{ {fields} }} }}")).Build();
        var mapping = (IMapping)LoadedAssembly.Value(build.Records[0], "X")!;

        Assert.Equal(Enumerable.Range(0, 1000).Cast<object>(), mapping.Fields.Select(mapping.GetValue));
    }

    [Theory(Timeout = Patience)]
    [InlineData("{ \"a\": ", " }")]
    [InlineData("{ \"own name of some length that every level has again and again and again\": ", " }")]
    [InlineData("[", "]")]
    [InlineData("{ \"a\": [", "] }", Depth / 2)]
    [InlineData("{ \"a\": 1, \"b\": ", " }")]
    public Task ValuesMayBeNestedDeep(string open, string close, int depth = Depth) =>
        AssertDeep([Document.Of("a.json", Nested(open, close, depth))], TestContext.Current.CancellationToken);

    [Theory(Timeout = Patience)]
    [InlineData("{ \"a\": ", " }")]
    [InlineData("{ \"a\": [", "] }", Depth / 2)]
    [InlineData("[5, ", "]")]
    public Task ValuesOfSeveralKindsMayBeNestedDeep(string open, string close, int depth = Depth) => AssertDeep(
        [Document.Of("a.json", Nested(open, close, depth)), Document.Of("b.json", "{ \"x\": { \"y\": 1 } }"), Document.Of("c.json", "{ \"x\": 1 }")],
        TestContext.Current.CancellationToken);

    [Fact(Timeout = Patience)]
    public Task DictionariesMayBeNestedDeep() => AssertDeep(
        [.. "abc".Select(name => Document.Of($"{name}.json", Nested($"{{ \"{name}\": ", " }", Depth / 2)))], TestContext.Current.CancellationToken);

    [Fact]
    public void AListMayHaveAThousandMappings()
    {
        var items = string.Join(",\n", Enumerable.Range(0, 1000).Select(number => $"{{ \"number\": {number}, \"name\": \"name {number}\", \"tags\": [\"a\", \"b\"] }}"));

        var list = LoadedAssembly.Value(Project.Of(Document.Of("a.json", $"{{ \"x\": [{items}] }}")).Build().Records[0], "X");

        Assert.Equal(1000, ((ICollection)list!).Count);
    }

    // The compiler gives up when the time is over.
    private static Task AssertDeep(Document[] documents, CancellationToken cancellation) => Task.Run(
        () => Assert.Equal("deep", Leaf(LoadedAssembly.Value(Project.Of(documents).Build().Records[0], "X"))), cancellation);

    private static string Nested(string open, string close, int depth) =>
        $"{{ \"x\": {string.Concat(Enumerable.Repeat(open, depth))}\"deep\"{string.Concat(Enumerable.Repeat(close, depth))} }}";

    // The last value of all.
    private static string? Leaf(object? value) => value switch
    {
        DataNode { Kind: DataNodeKind.Sequence } node => Leaf(node.Items[^1]),
        DataNode { Kind: DataNodeKind.Mapping } node => Leaf(node.Entries[^1].Value),
        DataNode node => node.Text,
        IMapping mapping => Leaf(mapping.GetValue(mapping.Fields[^1])),
        IDictionary dictionary => Leaf(dictionary.Values.Cast<object>().Last()),
        string text => text,
        IEnumerable list => Leaf(list.Cast<object>().Last()),
        _ => value?.ToString(),
    };
}
