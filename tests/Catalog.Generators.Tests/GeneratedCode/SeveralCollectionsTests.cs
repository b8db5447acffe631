using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests.GeneratedCode;

public sealed class SeveralCollectionsTests
{
    /// <summary>Two collections in a namespace of their own, which is a global using; one class is declared elsewhere.</summary>
    [Fact]
    public Task SeveralCollectionsShareOneNamespace()
    {
        var build = Project
            .Of(
                Document.Of("notices/fog.txt", "Fog", "Notices").With("CatalogDocument", "Notice"),
                Document.Of("songs/anchor.txt", "The Anchor", "Songs").With("CatalogMembers", "None"))
            .With("CatalogNamespace", "Harbour.Content")
            .With("ImplicitUsings", "enable")
            .WithSource("""
                namespace Harbour.Music;

                /// <summary>A shanty.</summary>
                [Catalog.Documents.Document("Songs")]
                public sealed partial class Song;
                """)
            .Build();

        Assert.Equal(9, build.Files.Count);
        return Verifier.Verify(build.Driver);
    }
}
