using Catalog.Documents;
using Catalog.Engine;
using Catalog.Engine.Documents;

namespace Catalog.Corpora.Tests;

/// <summary>A value that does not print back is found: what is never red proves nothing. Runs without the corpora too.</summary>
public class PrintBackTests
{
    private static readonly Field Number = new("n", "N", typeof(decimal), isNullable: true);

    [Theory]
    [InlineData("1.50", "1.5", 1)]
    [InlineData("1.50", "1.50", 0)]
    [InlineData("1.50", null, 1)]
    public void AScalarThatReadsOtherwiseIsALoss(string text, string? value, int losses) =>
        Assert.Equal(losses, Losses(Plain(text), value is null ? null : decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void AnItemThatIsMissingIsALoss()
    {
        var list = new Sequence(new[] { Plain("1"), Plain("2") }.ToEquatableArray(), default);
        Assert.Equal(0, Losses(list, new decimal[] { 1, 2 }));
        Assert.Equal(1, Losses(list, new decimal[] { 1 }));
        Assert.Equal(1, Losses(list, new decimal[] { 1, 3 }));
    }

    [Fact]
    public void AnEntryThatIsMissingIsALoss()
    {
        var map = new Mapping(new[] { new FieldNode("a", Plain("1")), new FieldNode("b", Plain("2")) }.ToEquatableArray(), default, 0);
        Assert.Equal(0, Losses(map, FieldDictionary.Of(("a", 1), ("b", 2))));
        Assert.NotEqual(0, Losses(map, FieldDictionary.Of(("b", 2), ("a", 1))));
    }

    [Fact]
    public void AFieldWithoutAPropertyIsALoss()
    {
        var comparison = new PrintBack();
        comparison.Compare(Read(Plain("1")), new Typed(1m), []);
        Assert.Single(comparison.Losses);
    }

    private static int Losses(Node node, object? value)
    {
        var comparison = new PrintBack();
        comparison.Compare(Read(node), new Typed(value), [Number]);
        return comparison.Losses.Count;
    }

    private static Node Plain(string text) => new Scalar(text, ScalarStyle.Plain, default);

    private static CorpusDocument Read(Node node) =>
        new("a", "a.txt", "", new Document { Fields = new[] { new FieldNode("n", node) }.ToEquatableArray() });

    private sealed record Typed(object? Value) : IDocument
    {
        public string Id => "a";

        public string Title => "A";

        public string SourcePath => "a.txt";

        public string ContentHash => "";

        public Body Body => Body.Empty;

        public object? GetValue(Field field) => Value;
    }
}
