using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class InvalidCollectionNameTests
{
    [Theory]
    [InlineData("2 bad", "'2 bad' can't name a collection, as CatalogCollection or [Document] says: it must be a C# identifier, such as '_2Bad'")]
    [InlineData("var", "'var' can't name a collection, as CatalogCollection or [Document] says: it is a keyword of C#")]
    [InlineData("nint", "'nint' can't name a collection, as CatalogCollection or [Document] says: it is a keyword of C#")]
    [InlineData("class", "'class' can't name a collection, as CatalogCollection or [Document] says: it is a keyword of C#")]
    [InlineData("§", "'§' can't name a collection, as CatalogCollection or [Document] says: it must be a C# identifier")]
    [InlineData("a\u202Eb", @"'a\u202Eb' can't name a collection, as CatalogCollection or [Document] says: it must be a C# identifier, such as 'Ab'")]
    public void ANameThatIsNoIdentifierIsReportedAtTheFirstFileAlone(string name, string message)
    {
        var build = Archive.Project
            .With(Document.Of("bad/b.txt", "B", name), Document.Of("bad/a.txt", "A", name))
            .Build($"bad/a.txt(1,1): error CAT001: {message}");

        Assert.Equal(["Records"], build.Collections.Keys);
        Contents.AssertUnharmed(build);
    }

    [Fact]
    public void ANameInADeclarationIsReportedAtTheClass()
    {
        var build = Archive.Project
            .WithSource("[Catalog.Documents.Document(\"no name\")]\nsealed partial class Paper\n{\n}\n")
            .Build("Code.cs(2,22): error CAT001: 'no name' can't name a collection, as CatalogCollection or [Document] says: it must be a C# identifier, such as 'NoName'");

        Contents.AssertUnharmed(build);
    }

    [Fact]
    public void AClassNamedAsItsCollectionIsReportedOnce()
    {
        var build = Archive.Project
            .WithSource("namespace Other;\n[Catalog.Documents.Document(\"Records\")]\nsealed partial class Records\n{\n}\n")
            .Build("records/census.txt(1,1): error CAT001: 'Records' can't name a collection, as CatalogCollection or [Document] says: a namespace or a document class of the project has this name");

        Assert.Null(build.Assembly.Type("DocumentCollections"));
    }

    [Fact]
    public void ACollectionThatIsNearlyNamedIsHintedAt() => Archive.Project
        .WithSource("namespace Archive;\n[Catalog.Documents.Document(\"Record\")]\nsealed partial class Record\n{\n}\n")
        .Build(
            "Code.cs(3,22): error CAT001: 'Record' can't name a collection, as CatalogCollection or [Document] says: "
            + "a namespace or a document class of the project has this name; did you mean 'Records'?");
}
