using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.GeneratedCode;

public sealed class InferredCollectionTests
{
    /// <summary>Nothing declared: the pages alone say what there is.</summary>
    [Fact]
    public Task ThreePagesBecomeTypesAndDocuments()
    {
        var build = Archive.Project.Build();

        Assert.Equal(7, build.Files.Count);
        return Verifier.Verify(build.Driver);
    }
}
