using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests;

public sealed class IdTests
{
    [Theory]
    [InlineData("a.txt", "", "a")]
    [InlineData("posts/a.txt", "", "a")]
    [InlineData("posts/2024/a.txt", "2024%2F", "2024/a")]
    [InlineData("posts/2024/a.txt", "2024%5C", "2024/a")]
    [InlineData("posts/x/y/a.b.txt", "x%2Fy%2F", "x/y/a.b")]
    [InlineData("posts/C#/a.txt", "C%23%2F", "C#/a")]
    [InlineData("posts/it's/a.txt", "it%27s%2F", "it's/a")]
    [InlineData("posts/a;b/a.txt", "a%3Bb%2F", "a;b/a")]
    [InlineData("posts/ blank/a.txt", "%20blank%2F", " blank/a")]
    [InlineData("posts/100%/a.txt", "100%25%2F", "100%/a")]
    [InlineData("posts/日本/a.txt", "%E6%97%A5%E6%9C%AC%2F", "日本/a")]
    [InlineData("posts/a/index.txt", "a%2F", "a/index")]
    [InlineData("LICENSE", "", "LICENSE")]
    [InlineData("posts/.txt", "", ".txt")]
    [InlineData("posts/a..txt", "", "a.")]
    public void AnIdIsThePathBelowTheFixedPart(string path, string matched, string id)
    {
        var document = Document.Of(path, "Title");
        var records = Project.Of(matched.Length == 0 ? document : document.With("CatalogPath", matched)).Build().Records;

        Assert.Equal(id, Assert.Single(records.Documents).Id);
        Assert.Equal(path, records[0].SourcePath);
        Assert.Same(records[0], records.Find(id));
    }

    [Fact]
    public void FilesOfOneNameInSeveralFoldersHaveTheirOwnIds()
    {
        var build = Project
            .Of(
                Document.Of("posts/a/index.txt", "Alpha").With("CatalogPath", "a%2F"),
                Document.Of("posts/b/index.txt", "Beta").With("CatalogPath", "b%2F"),
                Document.Of("posts/index.txt", "Gamma"))
            .Build();

        Assert.Equal(["a/index", "b/index", "index"], build.Records.Documents.Select(document => document.Id));
    }

    [Fact]
    public void CatalogIdBeatsThePath() => Assert.Equal(
        "a licence",
        Project.Of(Document.Of("../LICENSE", "MIT").With("CatalogId", "a licence").With("CatalogPath", "x%2F")).Build().Records[0].Id);

    [Fact]
    public void IdsAreInOrderOfCodePoint()
    {
        string[] ids = ["b", "a", "Z", "é", "\uFFFD", "😀", "a/b", "a-b", "10", "9"];
        var build = Project.Of([.. ids.Select((id, index) => Document.Of($"{index}.txt", $"Title {index}").With("CatalogId", id))]).Build();

        Assert.Equal(["10", "9", "Z", "a", "a-b", "a/b", "b", "é", "\uFFFD", "😀"], build.Records.Documents.Select(document => document.Id));
    }

    [Theory]
    [InlineData("/repo/app/", "/repo/app/seeds/a.txt", "seeds/a.txt")]
    [InlineData("/repo/app", "/repo/app/seeds/a.txt", "seeds/a.txt")]
    [InlineData("/repo/src/app/", "/repo/seeds/a.txt", "../../seeds/a.txt")]
    [InlineData("/repo/src/app/", "/repo/src/app/../../seeds/a.txt", "../../seeds/a.txt")]
    [InlineData("/repo/app/", "/repo/application/a.txt", "../application/a.txt")]
    [InlineData("/repo/app/", "/repo/app/seeds/./a.txt", "seeds/a.txt")]
    [InlineData(@"C:\work\app\", @"C:\work\seeds\a.txt", "../seeds/a.txt")]
    [InlineData(@"C:\work\app\", @"c:\work\app\a.txt", "a.txt")]
    [InlineData(@"C:\work\app\", @"D:\seeds\a.txt", "D:/seeds/a.txt")]
    public void TheSourcePathIsRelativeToTheProject(string project, string path, string expected) =>
        Assert.Equal(expected, Project.Of(Document.Of(path, "Title")).With("ProjectDir", project).Build().Records[0].SourcePath);
}
