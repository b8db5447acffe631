using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests.GeneratedCode;

public sealed class CollidingKeyTests
{
    private const string Pages = """
        [
          {
            "id": "one",
            "title": "Page One", "Title": "One",
            "linkTitle": "One", "linktitle": "one",
            "total": 1, "total ": 2,
            "C": 1, "C#": 2, "C++": 3,
            "ms.date": "2024-03-08", "external help file": "help.xml",
            "class": "page", "1st": true, "ключ": "key", "": "nameless", "\u200b": "hidden",
            "body": { "text": "b", "Text": "B", "fields": 1, "getValue": 2, "bodyFields": 3 }
          },
          {
            "id": "two",
            "title": "Page Two", "Title": "Two",
            "linkTitle": "Two", "linktitle": "two",
            "total": 1, "total ": 2,
            "C": 1, "C#": 2, "C++": 3,
            "ms.date": "2024-03-09", "external help file": "help.xml",
            "class": "page", "1st": false, "ключ": "key", "": "nameless", "\u200b": "hidden",
            "body": { "text": "b", "Text": "B", "fields": 1, "getValue": 2, "bodyFields": 3 }
          }
        ]
        """;

    /// <summary>Keys that would share a name, or have one that is taken. The id and the title are what every document has, a further 'Title' is not.</summary>
    [Fact]
    public Task KeysThatWouldShareANameAreToldApart()
    {
        var build = Project.Of(Document.Of("pages.json", Pages, "Pages")).Build();

        Assert.Equal(5, build.Files.Count);
        return Verifier.Verify(build.Driver);
    }
}
