using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Tests.Hostile;

public sealed class DocumentationTests
{
    [Theory]
    [InlineData("/// <summary>Mine alone.</summary>")]
    [InlineData("/** <summary>Mine alone.</summary> */")]
    [InlineData("/// <summary>Mine alone.</summary>\n    // And a remark.")]
    public void ADocumentedPropertyKeepsTheUsersWords(string comment)
    {
        var build = Archive.Project
            .WithSource(UserCode.With($"    {comment}\n    public partial string Summary {{ get; }}"))
            .Build();

        Assert.Equal("Mine alone.", Summary(build, "P:Archive.ArchiveRecord.Summary"));
        Assert.Contains("Mine alone.", build.Documentation, StringComparison.Ordinal);
        Assert.DoesNotContain("The field 'Summary'.</summary>", build.Documentation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("// No documentation.")]
    [InlineData("//// No documentation.")]
    [InlineData("/**/")]
    public void APropertyWithoutDocumentationGetsOne(string comment) => Assert.Equal(
        "The field 'Summary'.",
        Summary(Archive.Project.WithSource(UserCode.With($"    {comment}\n    public partial string Summary {{ get; }}")).Build(), "P:Archive.ArchiveRecord.Summary"));

    [Fact]
    public void ADocumentedClassKeepsTheUsersWords()
    {
        var build = Archive.Project.WithSource(UserCode.ArchiveRecord).Build();

        Assert.Equal("A paper of the harbour archive.", Summary(build, "T:Archive.ArchiveRecord"));
    }

    [Fact]
    public void APublicClassWithoutDocumentationGetsOne() => Assert.StartsWith(
        "A document of the collection",
        Summary(Archive.Project.WithSource("namespace Archive;\npublic partial class RecordsDocument;").Build(), "T:Archive.RecordsDocument"),
        StringComparison.Ordinal);

    [Fact]
    public void APublicListWithoutDocumentationGetsOne() => Assert.StartsWith(
        "The collection",
        Summary(
            Archive.Project.WithSource("namespace Archive;\npublic partial class RecordsDocument;\npublic static partial class Records;\npublic static partial class DocumentCollections;").Build(),
            "T:Archive.Records"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("T:Archive.Records", "Mine.")]
    [InlineData("T:Archive.DocumentCollections", "Mine too.")]
    public void ADocumentedListKeepsTheUsersWords(string id, string summary) => Assert.Equal(
        summary,
        Summary(
            Archive.Project.WithSource(
                "namespace Archive;\n/// <summary>Mine.</summary>\nstatic partial class Records;\n/// <summary>Mine too.</summary>\nstatic partial class DocumentCollections;").Build(),
            id));

    private static string Summary(Build build, string id)
    {
        var symbol = DocumentationCommentId.GetFirstSymbolForDeclarationId(id, build.Compilation)!;
        var xml = symbol.GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken)!;
        return string.Concat(System.Xml.Linq.XElement.Parse(xml).Elements("summary").Select(summary => summary.Value)).Trim();
    }
}
