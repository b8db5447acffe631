using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class InvalidMetadataTests
{
    [Theory]
    [InlineData("CatalogDocument", "a b", "it must be a C# identifier, and another one than the collection's")]
    [InlineData("CatalogDocument", "Notes", "it must be a C# identifier, and another one than the collection's")]
    [InlineData("CatalogMembers", "Titel", "it is one of Title, Id, None; did you mean 'Title'?")]
    [InlineData("CatalogMembers", "everything", "it is one of Title, Id, None")]
    [InlineData("CatalogStorage", "Packed", "this version has no packed storage yet, only 'Literal'")]
    [InlineData("CatalogStorage", "Box", "it is 'Literal'")]
    public void AValueThatIsNotAllowedIsReportedOnceForAllFiles(string name, string value, string reason)
    {
        var build = Archive.Project
            .With(Document.Of("notes/b.txt", "Beta", "Notes").With(name, value), Document.Of("notes/a.txt", "Alpha", "Notes").With(name, value))
            .Build($"notes/a.txt(1,1): error CAT003: {name}=\"{value}\" is not allowed: {reason}");

        Assert.Equal(["Alpha", "Beta"], build.Assembly.Members("Notes").Order(StringComparer.Ordinal));
        Contents.AssertUnharmed(build);
    }
}
