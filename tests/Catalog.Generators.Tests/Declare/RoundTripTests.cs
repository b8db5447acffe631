using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Declare;

/// <summary>A declaration that is taken over as it is proposed changes nothing.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void RecordPages() => RoundTrip.Of(Archive.Project);

    [Fact]
    public void EveryScalarAlone() => RoundTrip.Of(Project.Of(Document.Of("a.yaml", """
        flag: true
        count: 3
        many: 3000000000
        price: 1.50
        day: 2024-03-08
        month: 2024-03
        moment: 2024-03-08T10:11:12Z
        local: 2024-03-08T10:11:12
        time: 10:11
        key: 0f8fad5b-d9cb-469f-a165-70867728950e
        link: https://example.org/
        text: words
        nothing:
        """)));

    [Fact]
    public void EveryScalarThatSomeLackInListsAndInMaps() => RoundTrip.Of(Project.Of(
        Document.Of("a.yaml", """
            flag: true
            days: [2024-03-08, null]
            times: [10:11:12]
            links: { one: https://example.org/, two: null }
            numbers: [[1, 2], [3]]
            empty: []
            keys: { a: { k: 1 }, b: { k: 2, l: 3 }, c: { k: 4 } }
            """),
        Document.Of("b.yaml", "keys: { d: { k: 1 } }\nlinks: { three: https://example.org/3 }\nnumbers: []"),
        Document.Of("c.yaml", "keys: { e: { k: 1 } }\nlinks: { four: https://example.org/4 }\ndays: 2024-03-09")));

    [Fact]
    public void FieldsInFieldsAndListsOfThem() => RoundTrip.Of(Project.Of(
        Document.Of("tides.yaml", """
            title: How to read the tides
            author: { name: Ada, links: [{ rel: home, href: https://example.org/ }, { rel: mail, href: mailto:ada@example.org }] }
            seo: { description: Twice a day }
            stations: [[{ at: quay }], []]
            """),
        Document.Of("fog.yaml", "title: Fog\nauthor: { name: Bob, links: [] }\nseo: {}\nstations: [[{ at: pier, depth: 3 }]]")));

    [Fact]
    public void ALoneMappingAmongLists() => RoundTrip.Of(Project.Of(
        Document.Of("a.yaml", "keepers: { name: Ada, from: 1949 }"),
        Document.Of("b.yaml", "keepers: [{ from: 1950, name: Bob, until: 1951 }]")));

    [Fact]
    public void FieldsThatShareAClass() => RoundTrip.Of(Project.Of(Document.Of("a.yaml", """
        - { id: a, de: { page: 1, name: Hafen }, fi: { name: Satama, page: 3 } }
        - { id: b, en: { name: Harbour, plural: false, page: 7 }, de: { name: Hafen, plural: true, page: 2 }, fi: { name: Satama, plural: true, page: 5 } }
        - { id: c, en: { name: Light, plural: false, page: 8 } }
        """)));

    [Fact]
    public void FieldsThatShareAClassInFieldsThatShareAClass() => RoundTrip.Of(Project.Of(Document.Of("a.yaml", """
        - id: a
          en: { a: { x: 1 }, b: { x: 2 }, c: { x: 3 } }
          de: { a: { x: 1 }, b: { x: 2 }, c: { x: 3 } }
          fi: { a: { x: 1 }, b: { x: 2 }, c: { x: 3 } }
        - id: b
          en: { a: { x: 1 }, b: { x: 2 }, c: { x: 3 } }
          de: { a: { x: 1 }, b: { x: 2 }, c: { x: 3 } }
          fi: { a: { x: 1 }, b: { x: 2 }, c: { x: 3 } }
        """)));

    [Fact]
    public void MembersThatOccurUnevenlyInASharedClass() => RoundTrip.Of(Project.Of(Document.Of("a.json", """
        [
          { "id": "a", "en": { "linkTitle": "1", "linktitle": "2" }, "de": { "linktitle": "3" }, "fi": { "linktitle": "4" } },
          { "id": "b", "en": { "linkTitle": "5" }, "de": { "linktitle": "6" }, "fi": { "linkTitle": "7" } },
          { "id": "c", "de": { "linkTitle": "8" }, "fi": { "x": "8" } }
        ]
        """)));

    [Fact]
    public void ValuesOfSeveralKinds() => RoundTrip.Of(Project.Of(
        Document.Of("a.yaml", "seen: daily\nwhere: [1, { at: quay }]\ntags: x"),
        Document.Of("b.yaml", "seen: { by: boat, when: null }\nwhere: []\ntags: [x, y]")));

    [Fact]
    public void NamesThatCollideAndNamesThatAreTaken() => RoundTrip.Of(Project.Of(Document.Of("pages.json", """
        [
          {
            "id": "one", "title": "Page One", "Title": "One", "ID": "first", "linkTitle": "One", "linktitle": "one", "total": 1, "total ": 2,
            "C": 1, "C#": 2, "C++": 3, "ms.date": "2024-03-08", "class": "page", "1st": true, "ключ": "key", "": "nameless", "\u200b": "hidden",
            "Records": 1, "RecordsDocument": 2, "uri": "u", "Guid": "g", "DateOnly": "2024-03-08", "Field": 1, "Document": 2, "body": { "text": "b" },
            "Fields": { "fields": 1, "getValue": 2, "Fields": { "fields": 3, "fieldsFields": { "_fields": 1 } } }, "undeclared": { "x": 1 }
          },
          { "id": "two", "title": "Page Two", "Title": "Two", "class": { "if": { "else": [ { "void": 1 } ] } }, "when": "2024-03-09" }
        ]
        """)));

    [Fact]
    public void FieldsThatTryToLeaveTheText() => RoundTrip.Of(Project.Of(Document.Of(
        "a.json",
        System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["inner"] = HostileTexts.All.Distinct().ToDictionary(text => text, text => text),
            ["id"] = "a",
            ["ends\n#endif\n#error no"] = "x",
        }))));

    [Fact]
    public void MarkdownWithFrontMatter() => RoundTrip.Of(Project.Of(
        Document.Of("a.md", "---\ntitle: Fog\ntags: horn\n---\n\nSound the **horn**.\n\n## When\n\nAt dusk."),
        Document.Of("b.md", "+++\ntags = [\"calm\"]\n[extra]\nweight = 1\n+++\nNothing to do.")));

    [Fact]
    public void Tables() => RoundTrip.Of(Project.Of(Document.Of(
        "ports.csv", "id,Name of port,depth (m),lit,draught\na,Osthaven,3.50,1851-03-08,\nb,Skerry,4.25,,true\n")));

    [Fact]
    public void TomlAndXml() => RoundTrip.Of(Project.Of(
        Document.Of("a.toml", "name = \"Osthaven\"\nsince = 1851-03-08T10:11:12Z\n[lamp]\ncolour = \"white\"\n[[keepers]]\nname = \"Ada\"", "Harbours"),
        Document.Of("b.xml", "<ship flag='fi'><name>Sanna</name><crew><man age='30'>Bob</man><man age='31'>Ann</man></crew></ship>", "Ships")));

    [Fact]
    public void TextsWithoutFields() => RoundTrip.Of(Project.Of(Document.Of("a.txt", "Calm\n\nNothing moves.", "Notes")));

    [Fact]
    public void SeveralCollectionsAmongThemOneThatIsDeclared() => RoundTrip.Of(Archive.Project
        .WithSource(UserCode.ArchiveRecord)
        .With(Document.Of("a.yaml", "day: 2024-03-08", "Days"), Document.Of("b.yaml", "day: 2024-03-08", "posts").With("CatalogDocument", "post")));

    [Fact]
    public void APartThatTheUserWroteStaysHis()
    {
        var project = Project.Of(Document.Of("a.yaml", "depth: 3\nname: quay\nlit: true"))
            .WithSource("namespace Archive;\n/// <summary>His.</summary>\npublic partial class RecordsDocument\n{\n    /// <summary>Lit.</summary>\n    public bool Lit => true;\n}");
        var (file, text) = Assert.Single(RoundTrip.Of(project));
        Assert.Equal("RecordsDocument.cs", file);
        Assert.Contains("\npartial class RecordsDocument\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("A document of", text, StringComparison.Ordinal);
    }

    [Fact]
    public void NoNamespaceAndNoNullableAnnotations()
    {
        var text = Assert.Single(RoundTrip.Of(
            Project.Of(Document.Of("a.yaml", "name: quay\nlinks: [a, null]"), Document.Of("b.yaml", "links: []")).With("RootNamespace", "").WithoutNullable())).Value;
        Assert.StartsWith("#nullable enable\n\nusing ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("namespace", text, StringComparison.Ordinal);
    }
}
