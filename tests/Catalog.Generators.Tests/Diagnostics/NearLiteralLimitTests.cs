using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class NearLiteralLimitTests
{
    [Fact]
    public void AQuarterOfTheRoomIsReportedAtTheLargestDocument()
    {
        var build = Archive.Project
            .With(Document.Of("records/a.txt", Pages.Lamp.Change("Letter, Keeper", "Letter, Diver").Change("wicks", new string('w', 2_200_000))))
            .Build("records/a.txt(1,1): warning CAT019: The documents take 26% of what an assembly can hold as literals; beyond that, CatalogStorage=\"Packed\" is needed");

        Assert.Equal(2_200_000, build.Records.Find("a")!.Body.Text.Count(c => c == 'w') - 3);
        Contents.AssertUnharmed(build);
    }
}
