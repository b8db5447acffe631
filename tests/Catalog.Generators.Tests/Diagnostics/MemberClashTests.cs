using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class MemberClashTests
{
    [Fact]
    public void DocumentsOfOneTitleAllGetASuffixFromTheirIds()
    {
        var build = Archive.Project
            .With(Document.Of("records/a.txt", Page("Fog")), Document.Of("records/b.txt", Page("  FOG!")))
            .Build(
                "records/a.txt(3,1): info CAT013: 'Records.Fog' would name several documents, or something else: this one is 'Records.Fog_A'",
                "records/b.txt(3,3): info CAT013: 'Records.FOG' would name several documents, or something else: this one is 'Records.FOG_B'");

        Assert.Equal("a", build.Assembly.Document("Records", "Fog_A").Id);
        Assert.Equal("b", build.Assembly.Document("Records", "FOG_B").Id);
        Contents.AssertUnharmed(build);
    }

    [Theory]
    [InlineData("All")]
    [InlineData("Records")]
    [InlineData("Equals")]
    [InlineData("ToString")]
    [InlineData("ReferenceEquals")]
    public void ATitleThatNamesSomethingElseGetsASuffix(string title)
    {
        var build = Archive.Project
            .With(Document.Of("records/a.txt", Page(title)))
            .Build($"records/a.txt(3,1): info CAT013: 'Records.{title}' would name several documents, or something else: this one is 'Records.{title}_A'");

        Assert.Equal("a", build.Assembly.Document("Records", title + "_A").Id);
        Contents.AssertUnharmed(build);
    }

    private static string Page(string title) => Pages.Census.Change("Notes on the Census of Gulls", title);
}
