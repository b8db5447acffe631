using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class NoTitleTests
{
    [Theory]
    [InlineData("Skip to content\n\n\n  May 1949\n\nDocument Information\n\nSource\nA box.\n", 4, 3)]
    [InlineData("Skip to content\n\nDocument Information\n\nSource\nA box.\n", 1, 1)]
    public void ADateIsNoTitle(string page, int line, int column) => Contents.AssertUnharmed(Archive.Project
        .With(Document.Of("records/a.txt", page))
        .Build($"records/a.txt({line},{column}): error CAT009: The record page has no title: a line with the title is expected after the date"));
}
