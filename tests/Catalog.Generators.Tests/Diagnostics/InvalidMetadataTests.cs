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
    [InlineData("CatalogStorage", "Box", "it is one of Literal, Packed")]
    [InlineData("CatalogSearch", "yes", "it is true or false")]
    public void AValueThatIsNotAllowedIsReportedOnceForAllFiles(string name, string value, string reason)
    {
        var build = Archive.Project
            .With(Document.Of("notes/b.txt", "Beta", "Notes").With(name, value), Document.Of("notes/a.txt", "Alpha", "Notes").With(name, value))
            .Build($"notes/a.txt(1,1): error CAT003: {name}=\"{value}\" is not allowed: {reason}");

        Assert.Equal(["Alpha", "Beta"], build.Assembly.Members("Notes").Order(StringComparer.Ordinal));
        Contents.AssertUnharmed(build);
    }

    [Fact]
    public void WhatTheBuildShouldHavePackedIsReported()
    {
        var build = Archive.Project
            .With(Document.Of("notes/a.txt", "Alpha", "Notes").With("CatalogStorage", "packed"))
            .Build("notes/a.txt(1,1): error CAT003: CatalogStorage=\"packed\" is not allowed: the build has not packed the file: it lacks Catalog.Documents.targets, or a target adds the item after BeforeBuild");

        Contents.AssertUnharmed(build);
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("1")]
    [InlineData("tru")]
    public void CatalogHtmlIsOfEachFileAndTrueOrFalse(string value)
    {
        var build = Archive.Project
            .With(
                Document.Of("notes/a.txt", "Alpha", "Notes").With("CatalogHtml", value),
                Document.Of("notes/b.txt", "Beta", "Notes").With("CatalogHtml", "TRUE"),
                Document.Of("notes/c.txt", "Gamma", "Notes").With("CatalogHtml", "false"),
                Document.Of("notes/d.txt", "Delta", "Notes").With("CatalogHtml", value))
            .Build(
                $"notes/a.txt(1,1): error CAT003: CatalogHtml=\"{value}\" is not allowed: it is true or false",
                $"notes/d.txt(1,1): error CAT003: CatalogHtml=\"{value}\" is not allowed: it is true or false");

        Assert.Equal(4, build.Collections["Notes"].Count);
        Contents.AssertUnharmed(build);
    }

    [Theory]
    [InlineData("a.csv", "id,title\na,A\nb,B\n")]
    [InlineData("a.json", "[ { \"id\": \"a\" }, { \"id\": \"b\" } ]")]
    [InlineData("a.yaml", "id: a\n---\nid: b\n")]
    public void CatalogIdIsNoIdOfManyRecords(string name, string text)
    {
        var build = Project
            .Of(Document.Of(name, text).With("CatalogId", "mine"))
            .Build($"{name}(1,1): error CAT003: CatalogId=\"mine\" is not allowed: it is the id of one document, and the records of this file have their own");

        Assert.Equal(["a", "b"], build.Records.Documents.Select(document => document.Id));
    }
}
