using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Shapes;

namespace Catalog.Generators.Tests.Joins;

/// <summary>Documents that are left out are told of in one line, where the first says so, in every format.</summary>
public sealed class ExclusionPlaceTests
{
    [Theory]
    [InlineData("a.yaml", "title: \"😀\"\ndraft: ‹true\n")]
    [InlineData("a.yaml", "{ \"😀\": \"😀\", draft: ‹\"True\" }\n")]
    [InlineData("a.json", "{ \"title\": \"😀\", \"draft\": ‹true }")]
    [InlineData("a.toml", "title = \"😀\"\ndraft = ‹true\n")]
    [InlineData("a.csv", "id,title,draft\na,😀,‹TRUE\n")]
    [InlineData("a.tsv", "id\ttitle\tdraft\na\t😀\t‹true\n")]
    [InlineData("a.xml", "<note title=\"😀\"><draft>‹true</draft></note>")]
    [InlineData("a.md", "---\ntitle: \"😀\"\ndraft: ‹true\n---\nText.\n")]
    [InlineData("a.md", "+++\ntitle = \"😀\"\ndraft = ‹true\n+++\nText.\n")]
    [InlineData("a.md", "{ \"title\": \"😀\", \"draft\": ‹true }\n\nText.\n")]
    [InlineData("a.txt", "---\ntitle: \"😀\"\ndraft: ‹true\n---\nText.\n")]
    public void ADocumentWhoseFieldIsTrueIsLeftOut(string name, string marked)
    {
        var build = Build(
            [Document.Of(name, MarkedText.Plain(marked)), Document.Of("z.yaml", "title: Z\ndraft: false\n")],
            MarkedText.Lines(name, marked, "warning CAT040: 1 of 2 documents of 'Records' left out: the field 'draft' is true"));

        Assert.Equal(["z"], build.Records.Documents.Select(document => document.Id));
    }

    [Theory]
    [InlineData("a.yaml", "title: A\ndraft: false\n")]
    [InlineData("a.yaml", "title: A\ndraft:\n")]
    [InlineData("a.csv", "id,draft\na,False\n")]
    [InlineData("a.json", "{ \"note\": { \"draft\": true } }")]
    public void AnyOtherDocumentIsNot(string name, string text) => Assert.Equal("a", Assert.Single(Build([Document.Of(name, text)]).Records.Documents).Id);

    [Fact]
    public void OneLineTellsOfAll() => Build(
        [Document.Of("b.csv", "id,draft\nx,true\ny,false\nz,true\n"), Document.Of("a.yaml", "draft: false\n"), Document.Of("c.yaml", "draft: true\n")],
        "b.csv(2,3): warning CAT040: 3 of 5 documents of 'Records' left out: the field 'draft' is true");

    [Fact]
    public void WhatIsLeftOutClashesWithNothing() => Build(
        [Document.Of("a.yaml", "id: x\ntitle: X\nnumber: many\ndraft: true\n"), Document.Of("b.yaml", "id: x\ntitle: X\nnumber: 1\n")],
        "a.yaml(4,8): warning CAT040: 1 of 2 documents of 'Records' left out: the field 'draft' is true");

    private static Build Build(Document[] documents, params string[] diagnostics) =>
        Project.Of([.. documents.Select(document => document.With("CatalogExclude", "draft"))]).Build(diagnostics);
}
