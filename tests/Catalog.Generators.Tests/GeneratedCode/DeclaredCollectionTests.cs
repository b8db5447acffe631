using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.GeneratedCode;

public sealed class DeclaredCollectionTests
{
    /// <summary>A class of the user's with documentation, an enum, a list and a partial date.</summary>
    [Fact]
    public Task ADeclaredClassIsCompleted()
    {
        var build = Archive.Project.WithoutDocuments().With(Archive.Lamp, Archive.Tide).WithSource(UserCode.ArchiveRecord).Build();

        Assert.Equal(6, build.Files.Count);
        return Verifier.Verify(build.Driver);
    }
}
