using Catalog.Engine.Documents;
using Catalog.Engine.Formats;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Json;

/// <summary>The member by which an editor finds the schema of a file.</summary>
public sealed class JsonSchemaMemberTests
{
    private const string Binding = "\"$schema\": \"../Harbours.schema.json\"";

    [Fact]
    public void ItIsNoField() => Assert.Equal(["depth"], Names(JsonText.Root($$"""{ {{Binding}}, "depth": 3 }""")));

    [Theory]
    [InlineData("""{ "$schema": 3 }""")]
    [InlineData("""{ "$schema": null }""")]
    [InlineData("""{ "$schema": { "type": "object" } }""")]
    public void AnythingButATextIsAField(string text) => Assert.Equal(["$schema"], Names(JsonText.Root(text)));

    [Theory]
    [InlineData("""{ "Schema": "x" }""", "Schema")]
    [InlineData("""{ "schema": "x" }""", "schema")]
    [InlineData("""{ "$SCHEMA": "x" }""", "$SCHEMA")]
    public void AnotherNameIsAField(string text, string name) => Assert.Equal([name], Names(JsonText.Root(text)));

    [Fact]
    public void BelowTheRootItIsAField()
    {
        Assert.Equal(["$schema"], Names(((Mapping)JsonText.Root($$"""{ "pier": { {{Binding}} } }""")).Find("pier")!));
        Assert.Equal(["$schema"], Names(Assert.Single(((Sequence)JsonText.Root($$"""[{ {{Binding}} }]""")).Items)));
    }

    [Fact]
    public void ItIsNoRecord()
    {
        var source = new DocumentSource("a.json", $$"""{ {{Binding}}, "ost": { "depth": 3 }, "west": { "depth": 4 } }""") { Records = "*" };
        var reading = DocumentFormats.Named("json")!.Read(source);
        Assert.Empty(reading.Problems);
        Assert.Equal(["ost", "west"], reading.Documents.Select(document => document.OwnId));
    }

    [Fact]
    public void WrittenTwiceItIsWrong() => Assert.Equal(Fault.DuplicateKey, JsonText.Problem($$"""{ {{Binding}}, {{Binding}} }""").Fault);

    private static IEnumerable<string> Names(Node node) => ((Mapping)node).Entries.Select(entry => entry.Name);
}
