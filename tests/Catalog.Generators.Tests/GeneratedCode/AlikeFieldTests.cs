using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests.GeneratedCode;

public sealed class AlikeFieldTests
{
    private const string Harbours = """
        - id: osthaven
          name: Osthaven
          en: { name: East Harbour, plural: false, sources: { map: Old Chart } }
          de: { name: Osthafen, plural: false, sources: { map: Seekarte } }
          fi: { name: Itäsatama, plural: false, sources: { map: Merikartta } }
          mayor: { name: Ada Quill }
        - id: skerries
          name: Skerries
          en: { name: Skerries, plural: true, sources: { map: Old Chart, page: 7 } }
          de: { name: Schären, plural: true, sources: { map: Seekarte, page: 3 } }
          fi: { name: Luodot, plural: true, sources: { map: Merikartta, page: 12 } }
          mayor: { name: Bob Snell }
        """;

    /// <summary>Three fields that hold the same fields have one class; what is known of each alone is not said of it.</summary>
    [Fact]
    public Task FieldsThatAreAlikeShareAClass()
    {
        var build = Project.Of(Document.Of("harbours.yaml", Harbours, "Harbours")).Build();

        Assert.Equal(5, build.Files.Count);
        return Verifier.Verify(build.Driver);
    }
}
