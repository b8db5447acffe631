using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class DisagreeingMetadataTests
{
    private static readonly Document First = Document.Of("notes/a.txt", "Alpha", "Notes");
    private static readonly Document Second = Document.Of("notes/b.txt", "Beta", "Notes");

    [Fact]
    public void TheFirstFileCountsAndBothAreNamed()
    {
        var build = Archive.Project
            .With(First.With("CatalogDocument", "Note"), Second.With("CatalogDocument", "Memo"))
            .Build(
                "notes/b.txt(1,1): error CAT004: Collection 'Notes': CatalogDocument is 'Memo' here but 'Note' for 'notes/a.txt'; "
                + "it concerns the whole collection, so give all its files the same [notes/a.txt(1,1)]");

        Assert.Equal("Note", build.Collections["Notes"].DocumentType.Name);
        Assert.Equal(2, build.Collections["Notes"].Count);
        Contents.AssertUnharmed(build);
    }

    [Fact]
    public void AFileWithoutTheValueDisagreesToo() => Archive.Project
        .With(First.With("CatalogMembers", "Id"), Second)
        .Build(
            "notes/b.txt(1,1): error CAT004: Collection 'Notes': CatalogMembers is not set here but 'Id' for 'notes/a.txt'; "
            + "it concerns the whole collection, so give all its files the same [notes/a.txt(1,1)]");

    [Theory]
    [InlineData("notes/Z.txt", "notes/a.txt")]
    [InlineData("notes/a-z.txt", "notes/ab.txt")]
    public void TheFirstFileIsTheFirstByCodePoint(string first, string second) => Archive.Project
        .With(First.WithPath(second), Second.WithPath(first).With("CatalogMembers", "Id"))
        .Build(
            $"{second}(1,1): error CAT004: Collection 'Notes': CatalogMembers is not set here but 'Id' for '{first}'; "
            + $"it concerns the whole collection, so give all its files the same [{first}(1,1)]");

    [Fact]
    public void NamesThatDifferInCaseAreOneCollection()
    {
        var build = Archive.Project
            .With(First, Document.Of("notes/b.txt", "Beta", "NOTES"))
            .Build(
                "notes/b.txt(1,1): error CAT004: Collection 'Notes': CatalogCollection is 'NOTES' here but 'Notes' for 'notes/a.txt'; "
                + "it concerns the whole collection, so give all its files the same [notes/a.txt(1,1)]");

        Assert.Equal(["a", "b"], build.Collections["Notes"].Documents.Select(document => document.Id));
        Contents.AssertUnharmed(build);
    }
}
