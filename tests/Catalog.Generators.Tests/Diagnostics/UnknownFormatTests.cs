using Catalog.Engine.Formats;
using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class UnknownFormatTests
{
    private static readonly string Formats = string.Join(", ", DocumentFormats.All.Select(format => format.Name));

    [Fact]
    public void AnExtensionThatNoReaderKnows() => Contents.AssertUnharmed(Archive.Project
        .With(Document.Of("records/a.xyz", "A"))
        .Build($"records/a.xyz(1,1): error CAT002: No reader is known for '.xyz': leave such files out with Exclude=\"**/*.xyz\", or say with CatalogFormat how to read them ({Formats})"));

    [Fact]
    public void AFormatThatIsNearlyRight() => Contents.AssertUnharmed(Archive.Project
        .With(Document.Of("records/a.txt", "A").With("CatalogFormat", "recrod"))
        .Build("records/a.txt(1,1): error CAT002: No reader is known for 'recrod': did you mean 'record'?"));
}
