using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class ExcludedDocumentsTests
{
    [Fact]
    public void DocumentsAreLeftOutAndCountedInOneLine()
    {
        var build = Project
            .Of(Page("a", "draft: true\n"), Page("b", "draft: false\n"), Page("c", "draft: TRUE\n"), Page("d", ""), Page("e", "draft: maybe\n"))
            .Build("a.md(3,8): warning CAT040: 2 of 5 documents of 'Records' left out: the field 'draft' is true");

        Assert.Equal(["b", "d", "e"], build.Records.Documents.Select(document => document.Id));
    }

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
