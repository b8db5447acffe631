using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class EmptyCollectionTests
{
    [Theory]
    [InlineData("Records", "give an AdditionalFiles item CatalogCollection=\"Records\", and see that its pattern matches files")]
    [InlineData("Recods", "give an AdditionalFiles item CatalogCollection=\"Recods\", and see that its pattern matches files")]
    public void APatternThatMatchedNothingIsReportedAtTheClass(string collection, string hint)
    {
        var build = Project.Of()
            .WithSource(UserCode.ArchiveRecord.Change("Records", collection))
            .Build($"Code.cs(8,29): warning CAT022: No file belongs to the collection '{collection}': {hint}");

        Assert.Empty(build.Collections[collection].Documents);
    }

    [Fact]
    public void ANameThatIsNearlyRightIsSuggested()
    {
        var build = Archive.Project
            .WithSource(UserCode.ArchiveRecord.Change("Records", "Recods"))
            .Build("Code.cs(8,29): warning CAT022: No file belongs to the collection 'Recods': did you mean 'Records'?");

        Assert.Equal(["Recods", "Records"], build.Collections.Keys);
        Contents.AssertUnharmed(build);
    }
}
