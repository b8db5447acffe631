using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

/// <summary>What the build writes for the compiler may be changed by something else before it gets there.</summary>
public sealed class SpoiltPackTests
{
    private const string Fault = "(1,1): error CAT023: The file is not well formed: it is not as the build wrote it; build again";

    public static TheoryData<string> Spoilt => ["", "\n", "catalog head", "catalog head\t2\n", "catalog fields\t1\t0\nend\n", "\t\t\t\n\t", "\0", "catalog head\t1\nRecords"];

    [Theory]
    [MemberData(nameof(Spoilt))]
    public void AHeadThatIsNoneIsReportedAtItsPlace(string text) =>
        Assert.Equal(["obj/catalog/Records.head" + Fault], Diagnostics(".head", _ => text));

    [Theory]
    [MemberData(nameof(Spoilt))]
    public void FieldsThatAreNoneAreReportedAtTheirPlace(string text) => Assert.Equal(
        ["obj/catalog/Records.fields" + Fault], Diagnostics(".fields", _ => text == "catalog fields\t1\t0\nend\n" ? "catalog fields\t1\t1\nend\n" : text));

    [Fact]
    public void WhatStandsBehindTheEndIsNoticed() => Assert.Equal(["obj/catalog/Records.head" + Fault], Diagnostics(".head", text => text + "more\n"));

    [Fact]
    public void ACollectionWhoseHeadIsSpoiltIsNotSaidToHaveNoFiles() => Assert.Equal(
        ["obj/catalog/Records.head" + Fault],
        Generation.Diagnostics(With(Archive.Project.WithSource(UserCode.ArchiveRecord).Packed(), ".head", _ => "spoilt")));

    [Fact]
    public void AHeadThatIsCutAnywhereIsNone()
    {
        var head = File(".head").GetText(TestContext.Current.CancellationToken)!.ToString();
        for (var length = 0; length < head.Length; length += 7)
        {
            Assert.Null(Engine.Storage.PackHead.Read(head[..length]));
        }
    }

    [Fact]
    public void FieldsThatNobodyAsksForAreNotRead() => Assert.Empty(Generation.Diagnostics(With(Project.Of(
        [.. Archive.Project.Documents.Select(document => document.With("CatalogMembers", "None"))]).Packed(), ".fields", _ => "spoilt")));

    private static string[] Diagnostics(string kind, Func<string, string> change) => Generation.Diagnostics(With(Archive.Project.Packed(), kind, change));

    private static Document File(string kind) =>
        Archive.Project.Packed().Documents.Single(file => file.Path.EndsWith(kind, StringComparison.Ordinal));

    private static Project With(Project project, string kind, Func<string, string> change)
    {
        var file = project.Documents.Single(file => file.Path.EndsWith(kind, StringComparison.Ordinal));
        return project.Replace(file, file.WithText(change(file.GetText(TestContext.Current.CancellationToken)!.ToString())));
    }
}
