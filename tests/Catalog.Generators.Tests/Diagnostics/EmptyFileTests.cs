using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class EmptyFileTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n\u00A0\u2028")]
    public void AFileWithoutTextIsReported(string text) => Contents.AssertUnharmed(Archive.Project
        .With(Document.Of("records/a.txt", text))
        .Build("records/a.txt(1,1): error CAT005: The file holds no text: write a document, or remove it"));

    [Fact]
    public void AnEmptyFileKeepsItsMember()
    {
        var build = Project.Of(Document.Of("records/a.txt", ""))
            .Build("records/a.txt(1,1): error CAT005: The file holds no text: write a document, or remove it");

        Assert.Equal("a", Assert.Single(build.Records.Documents).Id);
        Assert.Contains("A", build.Assembly.Members("Records"));
    }
}
