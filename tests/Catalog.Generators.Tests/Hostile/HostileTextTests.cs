using System.Xml.Linq;
using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Hostile;

public sealed class HostileTextTests
{
    private static readonly IReadOnlyList<string> Texts = [.. HostileTexts.All.Select(text => $"a{text}b")];

    [Fact]
    public void EveryPlaceOfARecordKeepsTheTextToTheLetter()
    {
        var build = Project.Of([.. Texts.Select((text, index) => Document.Of($"records/{index:000}.txt", Page(text)).With("CatalogMembers", "Id"))]).Build();

        Assert.Equal(Texts, build.Records.Documents.Select(document => document.Title));
        Assert.Equal(Texts, build.Records.Documents.Select(document => document.Body.Paragraphs[0]));
        Assert.Equal(Texts, build.Records.Documents.Select(document => LoadedAssembly.Value(document, "Summary")));
        Assert.Equal(Texts, build.Records.Documents.Select(document => LoadedAssembly.Value(document, "Source")));
        Assert.Equal(Texts, build.Records.Documents.Select(document => ((IReadOnlyList<string>)LoadedAssembly.Value(document, "Places")!)[1]));
    }

    [Fact]
    public void TitlesAreDocumentedInWellFormedXml()
    {
        var build = Project.Of([.. Texts.Select((text, index) => Document.Of($"records/{index:000}.txt", text).With("CatalogMembers", "Id"))]).Build();

        var summaries = XDocument.Parse(build.Documentation).Descendants("member")
            .Where(member => member.Attribute("name")!.Value.StartsWith("P:Archive.Records._", StringComparison.Ordinal))
            .Select(member => member.Element("summary")!.Value)
            .ToList();
        Assert.Equal(Texts.Count, summaries.Count);
        Assert.Contains("a</summary>b", summaries);
        Assert.Contains("a&amp;b", summaries);
        Assert.Contains("a日本語b", summaries);
        Assert.All(summaries, summary => Assert.Null(Tidiness.Hidden(summary)));
    }

    [Fact]
    public void IdsKeepTheTextToTheLetter()
    {
        var build = Project.Of([.. Texts.Select((text, index) => Document.Of($"records/{index:000}.txt", $"Title {index}").With("CatalogId", text))]).Build();

        Assert.All(Texts, (text, index) => Assert.Equal($"Title {index}", build.Records.Find(text)?.Title));
    }

    [Fact]
    public void FileAndFolderNamesKeepTheTextToTheLetter()
    {
        var names = Texts.Where(text => text.IndexOfAny(['/', '\\']) < 0).ToList();
        var build = Project
            .Of([.. names.Select((name, index) => Document.Of($"records/{name}/{name}.txt", $"Title {index}").With("CatalogPath", Uri.EscapeDataString(name + "/")))])
            .Build();

        Assert.All(names, (name, index) => Assert.Equal($"records/{name}/{name}.txt", build.Records.Find($"{name}/{name}")?.SourcePath));
    }

    [Fact]
    public void EveryCharacterOfTheBasicPlaneSurvives()
    {
        var line = string.Concat(Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(c => c is not ('\r' or '\n') && !char.IsSurrogate(c)));

        Assert.Equal("x" + line, Project.Of(Document.Of("records/a.txt", "Title\n\nx" + line)).Build().Records[0].Body.Text);
    }

    [Fact]
    public void ALineOfAMegabyteSurvives()
    {
        var line = string.Concat(Enumerable.Repeat("\"\\ {é}\u2028", 1 << 17));

        Assert.Equal(line, Project.Of(Document.Of("records/a.txt", "Title\n\n" + line)).Build().Records[0].Body.Text);
    }

    [Fact]
    public void ADocumentOfNothingButManyShortParagraphsSurvives()
    {
        var body = string.Join("\n\n", Enumerable.Range(0, 5000));

        Assert.Equal(5000, Project.Of(Document.Of("records/a.txt", "Title\n\n" + body)).Build().Records[0].Body.Paragraphs.Count);
    }

    private static string Page(string text) => Pages.Lamp
        .Change("Letter, Keeper of the North Light to the Harbour Board", text)
        .Change("The lamp was dark for two nights. I have \"borrowed\" oil from the mail boat.", text)
        .Change("The keeper reports an outage of the North Light and asks for supplies.", text)
        .Change("Harbour Board Papers, box 7.", text)
        .Change("North Skerry", "North Skerry\n" + text);
}
