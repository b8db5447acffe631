using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.GeneratedCode;

public sealed class DiagnosticsTests
{
    /// <summary>Several faults in one build, each with all that an editor shows.</summary>
    [Fact]
    public Task FaultsAreListed()
    {
        var driver = Generation.Run(Archive.Project
            .With(
                Document.Of("records/empty.txt", ""),
                Document.Of("records/old/LAMP.txt", Pages.Lamp),
                Document.Of("records/cut.txt", "Skip to content\n\nMay 1949\n\nA Memo\n"))
            .WithSource(UserCode.ArchiveRecord.Change("TopSecret", "MostSecret"))).Driver;

        return Verifier.Verify(driver.GetRunResult().Diagnostics);
    }
}
