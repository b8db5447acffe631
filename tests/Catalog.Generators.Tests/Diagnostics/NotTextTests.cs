using System.Text;
using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;
using Microsoft.CodeAnalysis.Text;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class NotTextTests
{
    private const string Message = "error CAT006: The file is not text in UTF-8: save it as UTF-8, or leave it out of the collection";
    private const string Cafe = "Title\n\nThe café is shut.\n";

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Fact]
    public void BytesOfAnotherEncodingAreReportedWhereTheyStand()
    {
        var build = Archive.Project
            .With(Document.FromBytes("records/a.txt", Encoding.Latin1.GetBytes(Cafe)))
            .Build($"records/a.txt(3,8): {Message}");

        Assert.Contains("Title", build.Assembly.Members("Records"));
        Contents.AssertUnharmed(build);
    }

    [Fact]
    public void TheCompilersFallbackIsNoWayAroundIt() => Contents.AssertUnharmed(Archive.Project
        .With(
            Document.FromBytes("records/a.txt", Encoding.Latin1.GetBytes(Cafe), fallback: Encoding.Latin1),
            Document.FromBytes("records/b.txt", Windows1252.GetBytes(Cafe.Change("Title", "“Other”")), fallback: Windows1252))
        .Build($"records/a.txt(3,8): {Message}", $"records/b.txt(1,1): {Message}"));

    [Theory]
    [InlineData("89504E470D0A1A0A0000000D49484452", 1, 1)] // A PNG.
    [InlineData("4100FF00", 1, 3)]
    [InlineData("41C0AF", 1, 2)] // An overlong slash.
    [InlineData("41EDA080", 1, 2)] // A surrogate in CESU-8.
    public void BinaryFilesAreReported(string bytes, int line, int column) => Contents.AssertUnharmed(Archive.Project
        .With(Document.FromBytes("records/a.txt", Convert.FromHexString(bytes)))
        .Build($"records/a.txt({line},{column}): {Message}"));

    [Fact]
    public void AGenuineReplacementCharacterPasses() => AssertRead(Encoding.UTF8.GetBytes("Title\n\nThe caf\uFFFD is shut."), "The caf\uFFFD is shut.");

    [Fact]
    public void AGenuineReplacementCharacterBesideADamagedByteDoesNotPass() => Archive.Project
        .With(Document.FromBytes("records/a.txt", [.. Encoding.UTF8.GetBytes("Title\n\nThe caf\uFFFD "), 0xE9]))
        .Build($"records/a.txt(3,8): {Message}");

    [Fact]
    public void AByteOrderMarkOfUtf8Passes() => AssertRead([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Cafe)], "The café is shut.");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf16WithAByteOrderMarkPasses(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);

        AssertRead([.. encoding.GetPreamble(), .. encoding.GetBytes(Cafe)], "The café is shut.");
    }

    [Fact]
    public void Utf32IsReported() => Archive.Project
        .With(Document.FromBytes("records/a.txt", [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(Cafe)]))
        .Build($"records/a.txt(3,8): {Message}");

    [Theory]
    [InlineData(SourceHashAlgorithm.Sha1)]
    [InlineData(SourceHashAlgorithm.Sha256)]
    public void TextWithoutBytesPasses(SourceHashAlgorithm algorithm)
    {
        var text = SourceText.From("Title\n\ncaf\uFFFD", encoding: null, algorithm);

        Assert.Equal("caf\uFFFD", Project.Of(Document.FromText("records/a.txt", text)).Build().Records[0].Body.Text);
    }

    private static void AssertRead(byte[] bytes, string body)
    {
        var records = Project.Of(Document.FromBytes("records/a.txt", bytes, fallback: Encoding.Latin1)).Build().Records;

        Assert.Equal("Title", records[0].Title);
        Assert.Equal(body, records[0].Body.Text);
    }
}
