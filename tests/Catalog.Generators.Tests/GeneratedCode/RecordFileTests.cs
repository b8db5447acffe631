using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests.GeneratedCode;

public sealed class RecordFileTests
{
    private const string Lights = """
        {
          "lights": [
            {
              "id": "north",
              "name": "North Light",
              "lit": 1851,
              "lamp": { "colour": "white", "seconds": [ 2, null, 8 ], "range": 21.50 },
              "keepers": [
                { "name": "Ada Quill", "from": "1949", "notes": [] },
                { "name": "Bob \"Wick\" Snell", "from": "1951", "until": 1953, "notes": [ "Deaf in one ear.", "Sings." ] }
              ],
              "distances": { "Osthaven": { "miles": 12 }, "Skerry": { "miles": 3, "by": "boat" } },
              "seen": "daily",
              "wrecks": []
            },
            {
              "id": "south",
              "name": "South Light",
              "lit": null,
              "lamp": { "colour": "red", "seconds": [], "range": 9.00, "spare": true },
              "keepers": [],
              "distances": { "Lindholm": { "miles": 40 } },
              "seen": { "by": [ "mail boat", { "sails": 2 } ], "when": null },
              "wrecks": []
            },
            {
              "id": "old",
              "name": "Old Light",
              "lamp": { "colour": "none", "seconds": [ 1 ], "range": 0.5 },
              "keepers": [],
              "distances": { "Holm": { "miles": 1 } },
              "seen": 1899,
              "wrecks": []
            }
          ]
        }
        """;

    /// <summary>Many records of one file: nested classes, lists of them, an open map of them, a value of several kinds, empty elements and lists.</summary>
    [Fact]
    public Task RecordsOfOneFileBecomeDocuments()
    {
        var build = Project.Of(Document.Of("lights.json", Lights, "Lights").With("CatalogRecords", "lights").With("CatalogDocument", "Light")).Build();

        Assert.Equal(5, build.Files.Count);
        return Verifier.Verify(build.Driver);
    }
}
