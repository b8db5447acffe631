using Catalog.Generators.Tests.Locking;
using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class ChangedSinceLockTests
{
    private static readonly Document Ebb = Document.Of("tides/ebb.yaml", "title: Ebb\n");
    private static readonly Document Lock = Locked.Of(Ebb);

    [Fact]
    public void AChangeOfTextIsSaid() => Project.Of(Ebb.WithText("title: The ebb\n"), Lock).Build(FieldDriftTests.Changed("ebb"));

    [Fact]
    public void ANewDocumentIsSaid() => Project.Of(Ebb, Document.Of("tides/flood.yaml", "title: Flood\n"), Lock).Build(
        "tides/flood.yaml(1,8): info CAT044: The document 'flood' is new since 'Records' was locked; 'dotnet build -t:CatalogLock' accepts it");

    [Fact]
    public void ANewFieldIsSaidOnceWithWhatStandsInIt() => Project.Of(Ebb.WithText("title: Ebb\nkeeper: { name: Ada }\n"), Lock).Build(
        FieldDriftTests.Changed("ebb"),
        "tides/ebb.yaml(1,8): info CAT044: The field 'keeper' is new, and the document 'ebb' has it first, since 'Records' was locked; 'dotnet build -t:CatalogLock' accepts it");
}
