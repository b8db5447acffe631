using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests.GeneratedCode;

public sealed class NestedFieldTests
{
    private const string Tides = """
        title: How to read the tides
        date: 2024-03-08
        draft: true
        tags: [tides, tables]
        author:
          name: Ada Quill
          born: 1921-05
          links:
            - { rel: home, href: https://example.org/ada }
            - { rel: mail, href: mailto:ada@example.org }
        seo:
          description: >
            Twice a day the sea comes in,
            and twice it goes.
        """;

    private const string Fog = """
        title: What to do in fog
        date: 2024-11-01
        updated: 2024-11-02T08:30:00Z
        tags: [fog]
        author:
          name: Bob Snell
          links: []
        seo: {}
        """;

    /// <summary>One document in each file, with fields in fields.</summary>
    [Fact]
    public Task FieldsInFieldsBecomeClasses()
    {
        var build = Project.Of(Document.Of("posts/tides.yaml", Tides, "Posts"), Document.Of("posts/fog.yaml", Fog, "Posts")).Build();

        Assert.Equal(6, build.Files.Count);
        return Verifier.Verify(build.Driver);
    }
}
