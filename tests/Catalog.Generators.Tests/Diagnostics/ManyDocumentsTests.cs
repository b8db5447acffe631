using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class ManyDocumentsTests
{
    [Fact]
    public void MoreThanTwoThousandDocumentsAreReportedAtTheFirst()
    {
        var build = Project
            .Of(Notes(2001))
            .Build("notes/0000.txt(1,1): info CAT021: 'Notes' has 2001 documents; above 2000, CatalogStorage=\"Packed\" compiles and starts faster");

        Assert.Equal("Note 1999", build.Collections["Notes"].Find("1999")!.Title);
        Assert.Equal("Note 2000", build.Assembly.Document("Notes", "Note2000").Title);
        Assert.Equal(256, build.Files.Keys.Count(name => name.StartsWith("Notes/Documents/Shard.", StringComparison.Ordinal)));
    }

    [Fact]
    public void BeyondFiveHundredFilesDocumentsShareFiles()
    {
        Assert.Equal(504, FilesOf(500));
        Assert.InRange(FilesOf(501), 100, 259);
    }

    private static int FilesOf(int count) => Generation.Run(Project.Of(Notes(count))).Driver.GetRunResult().GeneratedTrees.Length;

    private static Document[] Notes(int count) =>
        [.. Enumerable.Range(0, count).Select(number => Document.Of($"notes/{number:0000}.txt", $"Note {number}", "Notes"))];
}
