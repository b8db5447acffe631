using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Shapes;

namespace Catalog.Generators.Tests.Joins;

/// <summary>A former id that another document has is reported where it stands, in every format; others lead to their document.</summary>
public sealed class AliasPlaceTests
{
    private static readonly Document First = Document.Of("1.yaml", "title: First\naliases: [dawn, Dusk]\n");

    [Theory]
    [InlineData("a.yaml", "title: \"😀\"\naliases: [\"😀\", ‹dusk, ‹1, old]\n")]
    [InlineData("a.json", "{ \"title\": \"😀\", \"aliases\": [\"😀\", ‹\"dusk\", ‹\"1\", \"old\"] }")]
    [InlineData("a.toml", "title = \"😀\"\naliases = [\"😀\", ‹\"dusk\", ‹'1', \"old\"]\n")]
    [InlineData("a.xml", "<note title=\"😀\"><aliases>😀</aliases><aliases>‹dusk</aliases><aliases>‹1</aliases><aliases>old</aliases></note>")]
    [InlineData("a.md", "---\ntitle: \"😀\"\naliases: [\"😀\", ‹dusk, ‹1, old]\n---\nText.\n")]
    [InlineData("a.md", "+++\ntitle = \"😀\"\naliases = [\"😀\", ‹\"dusk\", ‹\"1\", \"old\"]\n+++\nText.\n")]
    [InlineData("a.md", "{ \"title\": \"😀\", \"aliases\": [\"😀\", ‹\"dusk\", ‹\"1\", \"old\"] }\n\nText.\n")]
    [InlineData("a.txt", "---\ntitle: \"😀\"\naliases: [\"😀\", ‹dusk, ‹1, old]\n---\nText.\n")]
    public void OneOfAnotherDocumentIsReported(string name, string marked)
    {
        var build = Project
            .Of(First, Document.Of(name, MarkedText.Plain(marked)))
            .Build(MarkedText.Lines(name, marked, Taken("dusk", 2, "1.yaml(2,17)"), Taken("1", 1, "1.yaml(1,8)")));

        Assert.Equal(("a", "a", "1", "1"), (Find(build, "old"), Find(build, "😀"), Find(build, "Dusk"), Find(build, "dawn")));
    }

    [Theory]
    [InlineData("a.csv", "id,title,aliases\na,😀,‹dawn\nb,B,old\n")]
    [InlineData("a.tsv", "id\ttitle\taliases\na\t😀\t‹\"dawn\"\nb\tB\told\n")]
    public void OfARowItIsReportedInItsCell(string name, string marked)
    {
        var build = Project.Of(First, Document.Of(name, MarkedText.Plain(marked))).Build(MarkedText.Lines(name, marked, Taken("dawn", 2, "1.yaml(2,11)")));

        Assert.Equal(("b", "1"), (Find(build, "old"), Find(build, "dawn")));
    }

    [Fact]
    public void AnotherFieldMayHoldThem()
    {
        var first = First.WithText("title: First\nformerly: dawn\naliases: [x]\n").With("CatalogAliases", "formerly");
        var build = Project
            .Of(first, Document.Of("a.yaml", "title: A\nformerly: [dawn, dusk]\naliases: [x]\n").With("CatalogAliases", "formerly"))
            .Build("a.yaml(2,12): " + Taken("dawn", 2, "1.yaml(2,11)"));

        Assert.Equal(("a", null), (Find(build, "dusk"), Find(build, "x")));
    }

    private static string Taken(string alias, int line, string place) => FormattableString.Invariant(
        $"error CAT012: The id '{alias}' belongs to '1.yaml({line})' already: ids are unique in a collection, also ignoring case; ")
        + $"take it off one of the lists; or, if the field holds no former ids, name another one with CatalogAliases [{place}]";

    private static string? Find(Build build, string id) => build.Records.Find(id)?.Id;
}
