using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class RecordsNotFoundTests
{
    [Theory]
    [InlineData("fog.yaml", "data:\n  itms: []\n", "data/items", "2,3", "did you mean 'itms'?")]
    [InlineData("fog.yaml", "data: 5\n", "data", "1,7", "a single value stands there")]
    [InlineData("fog.json", "{ \"data\":\n  { \"x\": {} } }", "data", "2,3", "a mapping stands there; write data/* if it is a map of records")]
    [InlineData("fog.json", "{ \"data\":\n  [{}] }", "data/*", "2,3", "a list stands there, and * is for a map of records; leave it out")]
    [InlineData("fog.json", "{ \"data\":\n  [{}] }", "data/items", "2,3", "'items' is looked for where nothing has a name")]
    [InlineData("fog.json", "{ \"pages\": [], \"notes\": [] }", "items", "1,1", "there is no 'items' among pages, notes")]
    [InlineData("fog.json", "{ \"data\": {} }", "*/data", "1,1", "* stands for the records themselves and can only be the end of the path")]
    [InlineData("fog.csv", "id,title\na,A\n", "rows", "1,1", "rows are the records of CSV; leave CatalogRecords out")]
    [InlineData("fog.tsv", "id\ttitle\na\tA\n", "rows", "1,1", "rows are the records of TSV; leave CatalogRecords out")]
    [InlineData("fog.xml", "<?xml version=\"1.0\"?>\n<posts><pst/></posts>", "post", "2,2", "did you mean 'posts'?")]
    [InlineData("fog.xml", "<blog><posts><post/></posts></blog>", "posts/post", "1,2", "there is no 'posts' among blog; a path begins with the root element")]
    public void APathThatLeadsNowhereIsReportedWhereItEnds(string name, string text, string path, string place, string reason)
    {
        var build = Archive.Project
            .With(Document.Of("records/" + name, text).With("CatalogRecords", path))
            .Build($"records/{name}({place}): error CAT027: CatalogRecords=\"{path}\" leads to no records: {reason}");

        Contents.AssertUnharmed(build);
        Assert.Contains("Fog", build.Assembly.Members("Records"));
    }

    [Theory]
    [InlineData("a.json", "{ \"data\": [] }", "data")]
    [InlineData("a.json", "{ \"data\": {} }", "data/*")]
    [InlineData("a.yaml", "data:\n", "data")]
    public void NoRecordsAtThePathAreNoFault(string name, string text, string path) =>
        Assert.Equal(3, Archive.Project.With(Document.Of("records/" + name, text).With("CatalogRecords", path)).Build().Records.Count);

    [Theory]
    [InlineData("a.json", "[]")]
    [InlineData("a.yaml", "[]\n")]
    [InlineData("a.csv", "id,title\n")]
    [InlineData("a.tsv", "id\ttitle\n")]
    public void AFileWithoutRecordsIsNoFault(string name, string text)
    {
        Assert.Empty(Project.Of(Document.Of(name, text)).Build().Records.Documents);
        Contents.AssertUnharmed(Archive.Project.With(Document.Of("records/" + name, text)).Build());
    }

    [Fact]
    public void OneBuildTellsTheFaultsOfAllDocuments() => Contents.AssertUnharmed(Archive.Project
        .With(
            Document.Of("records/a.yaml", "items: []\n").With("CatalogRecords", "item"),
            Document.Of("records/b.json", "{}").With("CatalogRecords", "item"))
        .Build(
            "records/a.yaml(1,1): error CAT027: CatalogRecords=\"item\" leads to no records: did you mean 'items'?",
            "records/b.json(1,1): error CAT027: CatalogRecords=\"item\" leads to no records: 'item' is looked for where nothing has a name"));
}
