using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class UnreadableFileTests
{
    [Fact]
    public void AFileThatVanishedIsReported() => Contents.AssertUnharmed(Archive.Project
        .With(Document.FromText("records/gone.txt", null))
        .Build("records/gone.txt(1,1): error CAT007: The file can't be read: it vanished, may not be opened, or is no text; if it is no document, leave it out of the pattern with Exclude"));
}
