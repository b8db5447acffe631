using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests.GeneratedCode;

public sealed class PlainTextTests
{
    private const string Fog = """
        What to Do in Fog

        Sound the horn.
        Twice a minute.


        If the horn is "broken", ring the bell – or shout.
        """;

    /// <summary>A text with a title and paragraphs, and one with a title alone.</summary>
    [Fact]
    public Task TextsBecomeDocumentsWithoutFields()
    {
        var build = Project
            .Of(
                Document.Of("notices/fog.txt", Fog, "Notices"),
                Document.Of("notices/old/calm.txt", "Calm", "Notices").With("CatalogPath", "old%2F"))
            .Build();

        Assert.Equal(6, build.Files.Count);
        return Verifier.Verify(build.Driver);
    }
}
