using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class ExcludedDocumentsTests
{
    [Fact]
    public void DocumentsAreLeftOutAndCountedInOneLine()
    {
        var build = Project
            .Of(Page("a", "draft: true\n"), Page("b", "draft: false\n"), Page("c", "draft: TRUE\n"), Page("d", ""), Page("e", "draft:\n"))
            .Build("a.md(3,8): warning CAT040: 2 of 5 documents of 'Records' left out: the field 'draft' is true");

        Assert.Equal(["b", "d", "e"], build.Records.Documents.Select(document => document.Id));
    }

    [Theory]
    [InlineData("draft: yes", "3,8", "yes")]
    [InlineData("Draft: 1", "3,8", "1")]
    [InlineData("draft: [true]", "3,8", "…")]
    public void ADraftThatSaysSoInOtherWordsIsReported(string field, string place, string value) => Project
        .Of(Page("a", field + "\n"))
        .Build($"a.md({place}): error CAT016: '{value}' does not fit the field 'draft': true or false (CatalogExclude asks for it) is expected; "
            + "correct it, or declare another type");

    [Fact]
    public void TheCaseOfTheNameDoesNotCount() => Project
        .Of(Page("a", "Draft: true\n"), Page("b", ""))
        .Build("a.md(3,8): warning CAT040: 1 of 2 documents of 'Records' left out: the field 'draft' is true");

    [Fact]
    public void AFieldThatIsNearlyCalledSoGivesASlipAway() => Project
        .Of(Document.Of("a.yaml", "title: A\ndraft: false\n").With("CatalogExclude", "drafts"))
        .Build("a.yaml(1,1): error CAT003: CatalogExclude=\"drafts\" is not allowed: no document has such a field; did you mean 'draft'?");

    [Fact]
    public void ADeclaredPropertyOfTheFieldIsNoNews() => Project
        .Of(Page("a", "draft: true\n"), Page("b", ""))
        .WithSource(UserCode.With("    public partial bool? Draft { get; }"))
        .Build("a.md(3,8): warning CAT040: 1 of 2 documents of 'Records' left out: the field 'draft' is true");

    [Fact]
    public void NothingIsSaidWhereNoneIsLeftOut() => Project.Of(Page("a", "draft: false\n")).Build();

    [Fact]
    public void RecordsOfAFileAreLeftOutOneByOne()
    {
        var build = Project
            .Of(Document.Of("a.csv", "id,draft\nx,true\ny,\n").With("CatalogExclude", "draft"))
            .Build("a.csv(2,3): warning CAT040: 1 of 2 documents of 'Records' left out: the field 'draft' is true");

        Assert.Equal(["y"], build.Records.Documents.Select(document => document.Id));
    }

    private static Document Page(string id, string fields) => Document.Of(id + ".md", $"---\ntitle: {id}\n{fields}---\nText\n").With("CatalogExclude", "draft");
}
