using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Catalog.Corpora.Tests;

/// <summary>Documents are held to declared classes, and just those are reported that break them.</summary>
public class DeclaredViolationTests
{
    // What these name stands where they point; the others name what is missing.
    private static readonly string[] Pointing = ["CAT016", "CAT018", "CAT034", "CAT036", "CAT037", "CAT038"];

    public static TheoryData<string> Names => DeclaredCorpora.Names;

    [Theory, MemberData(nameof(Names))]
    public void ExactlyTheTrueViolationsAreReported(string name)
    {
        var (declared, build) = (DeclaredCorpora.Named(name), CorpusBuild.Of(DeclaredCorpora.Named(name)));
        Assert.Equal(declared.Expected.Order(StringComparer.Ordinal), Errors(build).Select(Violation.Of).Order(StringComparer.Ordinal));
        Assert.Equal(declared.Warnings, build.Diagnostics.Except(Errors(build)).Select(diagnostic => diagnostic.Id));
    }

    [Theory, MemberData(nameof(Names))]
    public void NoErrorOfTheCompilerFollowsFromThem(string name) => Assert.Empty(CorpusBuild.Of(DeclaredCorpora.Named(name)).CompilerDiagnostics);

    [Theory, MemberData(nameof(Names))]
    public void EachPointsAtWhatItNames(string name)
    {
        var texts = CorpusReading.Of(name).Files.ToDictionary(file => file.Path, file => file.GetText()!);
        Assert.All(Errors(CorpusBuild.Of(DeclaredCorpora.Named(name))).Where(error => Pointing.Contains(error.Id)), error =>
        {
            var marked = Regex.Unescape(texts[error.Location.GetLineSpan().Path].ToString(error.Location.SourceSpan)).Trim('"', '\'');
            Assert.StartsWith(Violation.Named(error).TrimEnd('…'), marked, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', marked);
        });
    }

    // EIP-1 knows no proposals that moved elsewhere.
    [Fact]
    public void AMemberTheLessOfAnEnumIsAnErrorInEachDocumentThatHasIt()
    {
        var moved = CorpusReading.Of("eips").Documents
            .Where(document => document.Text.Contains("\nstatus: Moved\n", StringComparison.Ordinal))
            .Select(document => (document.Path, Line: 1 + document.Text[..document.Text.IndexOf("\nstatus: Moved\n", StringComparison.Ordinal)].Split('\n').Length))
            .Select(found => FormattableString.Invariant($"{found.Path}({found.Line},9): CAT018"))
            .ToList();
        var build = CorpusBuild.Of(DeclaredCorpora.Eips, code => code.Replace("    Moved,\n", "", StringComparison.Ordinal));
        Assert.Equal(365, moved.Count);
        Assert.Equal(DeclaredCorpora.Eips.Expected.Concat(moved).Order(StringComparer.Ordinal), Errors(build).Select(Violation.Of).Order(StringComparer.Ordinal));
        Assert.Empty(build.CompilerDiagnostics);
    }

    private static IEnumerable<Diagnostic> Errors(CorpusBuild build) =>
        build.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
