using Catalog.Generators.Tests.Locking;
using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class DocumentVanishedTests
{
    private static readonly Document Ebb = Document.Of("tides/ebb.yaml", "title: Ebb\n");
    private static readonly Document Flood = Document.Of("tides/flood.yaml", "title: Flood\n");

    [Fact]
    public void ADocumentThatWentIsSaidInTheLock() => Project.Of(Ebb, Locked.Of(Ebb, Flood)).Build(
        "Records.catalog.json(9,5): warning CAT043: The document 'flood' is locked and no longer in 'Records': bring it back, or accept it with 'dotnet build -t:CatalogLock'");

    [Fact]
    public void AfterAHundredTheRestAreCounted()
    {
        var gone = Enumerable.Range(100, 103).Select(number => Document.Of($"tides/t{number}.yaml", "title: Gone\n")).ToArray();
        var build = Project.Of(Ebb, Locked.Of([Ebb, .. gone])).Build([.. Enumerable.Range(100, 100).Select(number => Gone(number, $"The document 't{number}' is")), Gone(200, "3 more documents are")]);
        Assert.Equal(1, build.Records.Count);
    }

    private static string Gone(int number, string what) =>
        $"Records.catalog.json({number - 91},5): warning CAT043: {what} locked and no longer in 'Records': bring it back, or accept it with 'dotnet build -t:CatalogLock'";
}
