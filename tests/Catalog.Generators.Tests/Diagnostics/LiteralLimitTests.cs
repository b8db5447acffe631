using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class LiteralLimitTests
{
    [Fact]
    public void BeyondTheLimitTheDocumentsKeepTheirMembersAndLoseTheirText()
    {
        var build = Archive.Project
            .WithSource(UserCode.ArchiveRecord)
            .With(Document.Of("records/a.txt", Pages.Lamp.Change("Letter, Keeper", "Letter, Diver").Change("wicks", new string('w', 8_000_000))))
            .Build("records/a.txt(1,1): error CAT020: The documents take 95% of what an assembly can hold as literals and were left out: set CatalogStorage=\"Packed\"");

        Assert.Equal(4, build.Assembly.Members("Records").Count());
        Assert.Equal("tide", build.Records.Find("tide")!.Title);
        Assert.Empty(build.Records.Find("tide")!.Body.Text);
    }
}
