using Catalog.Generators.Tests.Projects;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalog.Generators.Tests.Hostile;

public sealed class NameTests
{
    // Each text, and the member it names.
    private static readonly IReadOnlyList<(string Text, string Member)> Names =
    [
        ("class", "Class"),
        ("namespace", "Namespace"),
        ("await", "Await"),
        ("C#", "C"),
        ("it's", "Its"),
        ("it’s so", "ItsSo"),
        ("a;b", "AB"),
        (" leading blank", "LeadingBlank"),
        ("1945", "_1945"),
        ("2 + 2", "_22"),
        ("שלום עולם", "שלוםעולם"),
        ("日本", "日本"),
        ("Été à Paris", "ÉtéÀParis"),
        ("E\u0301clair", "Éclair"),
        ("soft\u00ADhyphen", "Softhyphen"),
        ("bi\u202Edi", "Bidi"),
        ("ⅷ days", "ⅧDays"),
        ("ıstanbul", "ıstanbul"),
        ("istanbul", "Istanbul"),
        ("straße", "Straße"),
        ("ǆungla", "Ǆungla"),
        ("a_b_c", "ABC"),
        ("@string", "String"),
        ("x\0y", "XY"),
        ("𝒳 marks", "Marks"),
        (new string('n', 300), "N" + new string('n', 79)),
        (string.Join(' ', Enumerable.Repeat("word", 75)), string.Concat(Enumerable.Repeat("Word", 20))),
    ];

    [Fact]
    public void TitlesBecomeValidNames()
    {
        var build = Project.Of([.. Names.Select((name, index) => Document.Of($"{index}.txt", name.Text))]).Build();

        Assert.All(Names, (name, index) => Assert.Equal($"{index}", build.Assembly.Document("Records", name.Member).Id));
        Assert.All(build.Assembly.Members("Records"), name => Assert.True(SyntaxFacts.IsValidIdentifier(name), name));
    }

    [Fact]
    public void FileNamesBecomeValidNames()
    {
        var names = Names.Where(name => name.Text[0] != '.').ToList();
        var build = Project.Of([.. names.Select(name => Document.Of(name.Text + ".txt", "Title").With("CatalogMembers", "Id"))]).Build();

        Assert.All(names, name => Assert.Equal(name.Text, build.Assembly.Document("Records", name.Member).Id));
    }

    [Theory]
    [InlineData("😀")]
    [InlineData("§§§")]
    [InlineData("\u200B\u200B")]
    [InlineData("___")]
    [InlineData("\U000E0041")]
    public void ATitleWithoutALetterIsNamedAfterTheId(string title) =>
        Assert.Equal(["Lamp"], Project.Of(Document.Of("lamp.txt", title)).Build().Assembly.Members("Records"));

    [Fact]
    public void NeitherTitleNorIdWithALetterGivesAStableName() =>
        Assert.Equal(["Document_f0443a34"], Project.Of(Document.Of("😀.txt", "😀")).Build().Assembly.Members("Records"));

    [Fact]
    public void NamesThatDifferInCaseAloneAreToldApart()
    {
        var build = Project.Of(Document.Of("a.txt", "Fog"), Document.Of("b.txt", "FOG"), Document.Of("c.txt", "fog")).Build(
            "a.txt(1,1): info CAT013: 'Records.Fog' would name several documents, or something else: this one is 'Records.Fog_A'",
            "b.txt(1,1): info CAT013: 'Records.FOG' would name several documents, or something else: this one is 'Records.FOG_B'",
            "c.txt(1,1): info CAT013: 'Records.Fog' would name several documents, or something else: this one is 'Records.Fog_C'");

        Assert.Equal(["FOG_B", "Fog_A", "Fog_C"], build.Assembly.Members("Records").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void NamesOfManyDocumentsOfOneTitleAreUniqueIgnoringCase()
    {
        string[] ids = ["a", "a b", "a-b", "a/b", "😀", "§", "all", "Same_A", new string('z', 90), new string('z', 91)];
        var project = Project.Of([.. ids.Select((id, index) => Document.Of($"{index}.txt", "Same").With("CatalogId", id))]);
        var build = project.Build(Generation.Diagnostics(project));

        Assert.Equal(ids.Length, build.Assembly.Members("Records").Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(build.Result.Diagnostics, diagnostic => Assert.Equal("CAT013", diagnostic.Id));
    }

    [Theory]
    [InlineData("posts")]
    [InlineData("_")]
    [InlineData("Été")]
    [InlineData("日本")]
    [InlineData("Document")]
    [InlineData("Body")]
    [InlineData("Field")]
    [InlineData("IDocument")]
    [InlineData("String")]
    [InlineData("System")]
    [InlineData("Catalog")]
    [InlineData("record")]
    [InlineData("required")]
    [InlineData("file")]
    [InlineData("scoped")]
    [InlineData("partial")]
    [InlineData("where")]
    [InlineData("field")]
    [InlineData("value")]
    [InlineData("global")]
    [InlineData("await")]
    [InlineData("extension")]
    public void ACollectionMayHaveAnyNameThatIsNoKeyword(string name) =>
        Assert.Equal([name], Project.Of(Document.Of("a.txt", "Title", name)).Build().Collections.Keys);

    [Theory]
    [InlineData("DocumentCollections")]
    [InlineData("documentcollections")]
    [InlineData("CatalogJson")]
    public void ACollectionNamedAsAClassOfAllIsReportedAndBreaksNothing(string name)
    {
        var project = Project.Of(Document.Of("a.txt", "Title", name), Document.Of("b.txt", "Title", "Notes"));
        var build = project.Build(Generation.Diagnostics(project));

        Assert.Contains("Notes", build.Collections.Keys);
    }

    [Fact]
    public void ACollectionNamedAsADocumentClassIsReportedAndBreaksNothing()
    {
        var project = Project.Of(Document.Of("a.txt", "Title", "Notes"), Document.Of("b.txt", "Title", "NotesDocument"));
        var build = project.Build(Generation.Diagnostics(project));

        Assert.Contains("Notes", build.Collections.Keys);
    }

    [Fact]
    public void TwoCollectionsThatAskForOneDocumentClassKeepTheirOwn()
    {
        var project = Project.Of(
            Document.Of("a.txt", "Title", "Notes").With("CatalogDocument", "Paper"), Document.Of("b.txt", "Title", "Letters").With("CatalogDocument", "Paper"));
        var build = project.Build(Generation.Diagnostics(project));

        Assert.Equal(2, build.Collections.Values.Select(collection => collection.DocumentType).Distinct().Count());
    }
}
