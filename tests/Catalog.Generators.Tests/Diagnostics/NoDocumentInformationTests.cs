using Catalog.Documents;
using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;
using Document = Catalog.Generators.Tests.Projects.Document;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class NoDocumentInformationTests
{
    [Fact]
    public void APageThatWasCutOffKeepsWhatItHas()
    {
        var build = Archive.Project
            .With(Document.Of("records/a.txt", "Skip to content\n\nMay 4, 1949\n\nMemo, Half of It\n\nThis much was saved\n\n\n"))
            .Build("records/a.txt(7,1): error CAT011: The record page ends without a line 'Document Information': it was cut off, or is no record page");

        var memo = build.Assembly.Document("Records", "MemoHalfOfIt");
        Assert.Equal("This much was saved", memo.Body.Text);
        Assert.Equal("May 4, 1949", Assert.IsType<PartialDate>(LoadedAssembly.Value(memo, "Date")).Text);
        Contents.AssertUnharmed(build);
    }
}
