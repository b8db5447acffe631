using Catalog.Generators.Tests.Locking;
using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class FieldDriftTests
{
    private const string Advice = "; correct the document, or accept it with 'dotnet build -t:CatalogLock'";

    private static readonly Document Ebb = Document.Of("tides/ebb.yaml", "title: Ebb\ndate: 2024-05-01\ndepth: 3\n");
    private static readonly Document Flood = Document.Of("tides/flood.yaml", "title: Flood\ndate: 2024-05-02\n");
    private static readonly Document Lock = Locked.Of(Ebb, Flood);

    [Fact]
    public void WhatIsAsLockedIsRight() => Project.Of(Ebb, Flood, Lock).Build();

    [Fact]
    public void AValueThatIsNoLongerOfItsTypeIsNamed() => Project.Of(Ebb, Edit(Flood, "2024-05-02", "soon"), Lock).Build(
        "tides/flood.yaml(2,7): error CAT042: The field 'date' of 'Records' is locked as DateOnly (as yyyy-MM-dd) and is string now: 'soon' in the document 'flood'"
            + Advice + " [Records.catalog.json(5,5)]",
        Changed("flood"));

    [Fact]
    public void ADocumentThatLacksAValueIsNamed() => Project.Of(Ebb, Edit(Flood, "date: 2024-05-02\n", ""), Lock).Build(
        "tides/flood.yaml(1,8): error CAT042: The field 'date' of 'Records' is locked as DateOnly (as yyyy-MM-dd) and is optional DateOnly (as yyyy-MM-dd) now: "
            + "the document 'flood' has no value" + Advice + " [Records.catalog.json(5,5)]",
        Changed("flood"));

    [Fact]
    public void AFieldThatVanishedIsSaidInTheLock() => Project.Of(Edit(Ebb, "depth: 3\n", ""), Flood, Lock).Build(
        "Records.catalog.json(6,5): error CAT042: The field 'depth' of 'Records' is locked as optional int and is in no document now: "
            + "when it was locked, the document 'ebb' had it first" + Advice,
        Changed("ebb"));

    [Fact]
    public void AFieldThatAllDocumentsHaveNowIsSaidInTheLock() => Project.Of(Ebb, Edit(Flood, "date:", "depth: 4\ndate:"), Lock).Build(
        "Records.catalog.json(6,5): error CAT042: The field 'depth' of 'Records' is locked as optional int and is int now: "
            + "nothing lacks a value any more" + Advice,
        Changed("flood"));

    [Fact]
    public void DeclaredClassesDoNotMatter() => Project.Of(Ebb, Edit(Flood, "2024-05-02", "soon"), Lock)
        .WithSource("""
            using Catalog.Documents;
            namespace Archive;
            [Document("Records")]
            public sealed partial class Tide
            {
                public partial string Date { get; }
            }
            """)
        .Build(
            "tides/flood.yaml(2,7): error CAT042: The field 'date' of 'Records' is locked as DateOnly (as yyyy-MM-dd) and is string now: 'soon' in the document 'flood'"
                + Advice + " [Records.catalog.json(5,5)]",
            Changed("flood"));

    [Fact]
    public void WhatAFaultTookAwayHasNotVanished() => Project.Of(Edit(Ebb, "depth: 3\n", "depth: [\n"), Flood, Lock).Build(
        "tides/ebb.yaml(3,8): error CAT023: The YAML is not well formed: the '[' that stands here is not closed; add ']'");

    internal static string Changed(string id) =>
        $"tides/{id}.yaml(1,8): info CAT044: The document '{id}' has changed since 'Records' was locked; 'dotnet build -t:CatalogLock' accepts it";

    private static Document Edit(Document document, string before, string after)
    {
        var text = document.GetText()!.ToString();
        Assert.Contains(before, text, StringComparison.Ordinal);
        return document.WithText(text.Replace(before, after, StringComparison.Ordinal));
    }
}
