using Catalog.Generators.Tests.Locking;
using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class UnusableLockTests
{
    private const string Advice = "; correct or delete it, or write it anew with 'dotnet build -t:CatalogLock'";

    private static readonly Document Ebb = Document.Of("tides/ebb.yaml", "title: Ebb\n");

    [Fact]
    public void MarksOfAMergeAreNoJson() => Project
        .Of(Ebb, Locked.File("Records.catalog.json", "{\n  \"catalog\": 1,\n<<<<<<< HEAD\n  \"collection\": \"Records\",\n"))
        .Build("Records.catalog.json(3,1): error CAT045: The lock file guards nothing: a merge left its marks here" + Advice);

    [Fact]
    public void ALockOfNoCollectionGuardsNothing() => Project
        .Of(Ebb, Locked.File("Gulls.catalog.json", "{\n  \"catalog\": 1,\n  \"collection\": \"Gulls\",\n  \"fields\": {},\n  \"documents\": {}\n}\n"))
        .Build("Gulls.catalog.json(3,17): error CAT045: The lock file guards nothing: the project has no collection 'Gulls'" + Advice);

    [Fact]
    public void OneCollectionHasOneLock()
    {
        var locked = Locked.Of(Ebb);
        Project.Of(Ebb, locked, locked.WithPath("Dup.catalog.json")).Build(
            "Dup.catalog.json(3,17): error CAT045: The lock file guards nothing: the collection 'Records' is locked by 'Records.catalog.json' already" + Advice);
    }

    [Fact]
    public void AFileThatCantBeReadIsSaid() => Project
        .Of(Ebb, Document.FromText("Records.catalog.json", null, collection: "").With("CatalogLock", "true"))
        .Build("Records.catalog.json(1,1): error CAT045: The lock file guards nothing: the file vanished, may not be opened, or is no text" + Advice);
}
