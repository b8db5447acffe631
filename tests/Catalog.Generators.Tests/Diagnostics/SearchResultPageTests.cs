using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class SearchResultPageTests
{
    [Fact]
    public void AListOfRecordsIsNoRecord() => Contents.AssertUnharmed(Archive.Project
        .With(Document.Of("records/a.txt", "Skip to content\n\n  Results:\n\n1 - 8 of 8\n\nDocuments\n\nMay 1949\n\nA Letter\n"))
        .Build(
            "records/a.txt(3,3): error CAT010: The page lists search results ('Results:') and is no record: "
            + "remove it, and save the records it links to"));
}
