using System.Globalization;
using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests;

public sealed class DeterminismTests
{
    private const string Kinds = """
        title: Kinds
        kinds: { n: -1234.50, l: 9112233445566, d: 1951-03-03, p: 1951-03, t: 21:40, o: 2011-11-20T10:11:12.5-05:30, m: 2011-11-20 10:11, u: https://example.org/ }
        lists: [[1.5, -2], [{ iIıİ: 3 }]]
        """;

    private static readonly Project Project = Archive.Project
        .With(Document.Of("records/i.txt", Pages.Lamp.Change("Letter, Keeper", "iIıİ Istanbul, Keeper")))
        .With(Document.Of("records/n.txt", "-1234.50\n\nTitle of a number."), Document.Of("records/z\u00E4.txt", "Zä"), Document.Of("records/zz.txt", "Zz"))
        .With(Document.Of("records/kinds.yaml", Kinds))
        .WithSource(UserCode.ArchiveRecord.Change("long Number", "decimal? Number"));

    private static readonly Lazy<string> Expected = new(() => Text(Project));

    [Theory]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    [InlineData("th-TH")]
    public void TheCultureDoesNotMatter(string culture)
    {
        var home = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture, predefinedOnly: true);
            Assert.Equal(Expected.Value, Text(Project));
        }
        finally
        {
            CultureInfo.CurrentCulture = home;
        }
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LineEndsDoNotMatter(string lineEnd)
    {
        Document[] documents = [.. Project.Documents.Select(document => document.WithText(document.GetText()!.ToString().ReplaceLineEndings(lineEnd)))];

        Assert.Equal(Expected.Value, Text(Project.WithoutDocuments().With(documents)));
    }

    [Fact]
    public void AByteOrderMarkDoesNotMatter()
    {
        Document[] documents = [.. Project.Documents.Select(document => document.WithText("\uFEFF" + document.GetText()))];

        Assert.Equal(Expected.Value, Text(Project.WithoutDocuments().With(documents)));
    }

    [Fact]
    public void TheOrderOfTheFilesDoesNotMatter()
    {
        Assert.Equal(Expected.Value, Text(Project.WithoutDocuments().With([.. Project.Documents.Reverse()])));
        Assert.Equal(Expected.Value, Text(Project.WithoutDocuments().With([.. Project.Documents.Skip(2), .. Project.Documents.Take(2)])));
    }

    [Theory]
    [InlineData("/home/ada/archive/")]
    [InlineData("/home/ada/archive")]
    [InlineData("/")]
    [InlineData(@"C:\Users\Ada Quill\archive\")]
    [InlineData(@"\\server\share\archive\")]
    public void TheFolderDoesNotMatter(string folder)
    {
        var separator = folder.Contains('\\', StringComparison.Ordinal) ? '\\' : '/';
        var root = folder.TrimEnd(separator) + separator;
        Document[] documents =
            [.. Project.Documents.Select(document => document.WithPath(root + document.Path.Replace('/', separator)))];

        Assert.Equal(Expected.Value, Text(Project.WithoutDocuments().With("ProjectDir", folder).With(documents)));
    }

    [Fact]
    public void TheOrderOfTheFilesDoesNotMatterToProblems()
    {
        var broken = Project.With(Document.Of("records/a.txt", ""), Document.Of("records/b.txt", "Zz"));

        Assert.Equal(Problems(broken), Problems(broken.WithoutDocuments().With([.. broken.Documents.Reverse()])));
    }

    private static string Text(Project project) => string.Concat(
        Generation.Run(project).Driver.GetRunResult().Results[0].GeneratedSources
            .OrderBy(source => source.HintName, StringComparer.Ordinal)
            .Select(source => $"// {source.HintName}\n{source.SourceText}"));

    private static IEnumerable<string> Problems(Project project) =>
        Generation.Diagnostics(project).Order(StringComparer.Ordinal);
}
