using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class DanglingReferenceTests
{
    private static readonly Document Keepers = Document.Of("keepers.yaml", "anna: { name: Anna Keel }\nbert: { name: Bert Oar }\n", "Keepers").With("CatalogRecords", "*");

    [Fact]
    public void AReferenceThatLeadsNowhereIsReportedWhereItStands()
    {
        var build = Project
            .Of(Keepers, Document.Of("a.yaml", "title: A\nkeeper: anna\n"), Document.Of("b.yaml", "title: B\nkeeper: bret\n"), Document.Of("c.yaml", "title: C\nkeeper: 😀\n"))
            .WithSource(UserCode.With("    internal partial KeepersDocument? Keeper { get; }"))
            .Build(
                "b.yaml(2,9): error CAT037: 'bret' in the field 'keeper' is no document of 'Keepers': did you mean 'bert'?",
                "c.yaml(2,9): error CAT037: '\\uD83D\\uDE00' in the field 'keeper' is no document of 'Keepers': write the id of one");

        Assert.Same(build.Collections["Keepers"].Find("anna"), LoadedAssembly.Value(build.Records.Find("a")!, "Keeper"));
        Assert.Null(LoadedAssembly.Value(build.Records.Find("b")!, "Keeper"));
    }

    [Fact]
    public void ADocumentThatAFaultHasLostIsNotMissedToo() => Project
        .Of(
            Document.Of("keepers.yaml", "anna: { name: Anna }\n\tbert: { name: Bert }\n", "Keepers").With("CatalogRecords", "*"),
            Document.Of("a.yaml", "title: A\nkeepers: [anna, bert]\n"))
        .WithSource(UserCode.With("    internal partial IReadOnlyList<KeepersDocument>? Keepers { get; }"))
        .Build("keepers.yaml(2,1): error CAT023: The YAML is not well formed: a tab indents this line; indent with blanks");

    [Fact]
    public void ADocumentThatIsLeftOutIsSaidToBe() => Project
        .Of(
            Document.Of("keepers.yaml", "anna: { name: Anna }\nbert: { name: Bert, away: true }\n", "Keepers").With("CatalogRecords", "*").With("CatalogExclude", "away"),
            Document.Of("a.yaml", "title: A\nkeepers: [anna, bert]\n"))
        .WithSource(UserCode.With("    internal partial IReadOnlyList<KeepersDocument>? Keepers { get; }"))
        .Build(
            "keepers.yaml(2,27): warning CAT040: 1 of 2 documents of 'Keepers' left out: the field 'away' is true",
            "a.yaml(2,17): error CAT037: 'bert' in the field 'keepers' is no document of 'Keepers': it is left out, since its field says so");
}
