using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Catalog.Corpora.Tests;

/// <summary>The class that is proposed for every corpus, declared as it stands, changes nothing.</summary>
public partial class DeclareTests
{
    public static TheoryData<string> Names => Corpora.Names;

    [Theory, MemberData(nameof(Names))]
    public void DeclaredAsProposedACorpusIsWhatItWas(string name)
    {
        var inferred = CorpusBuild.Of(name);
        var declared = CorpusBuild.WithDeclaration(name, Declaration().Match(inferred.Proposal).Groups["text"].Value);

        Assert.Contains("// Declared: CorpusDocument\n", declared.Proposal, StringComparison.Ordinal);
        Assert.Equal(Lines(inferred.Diagnostics), Lines(declared.Diagnostics));
        Assert.Empty(declared.CompilerDiagnostics);
        if (Corpora.Named(name).FitsLiterals)
        {
            Assert.Equal(Lines(inferred.Collection), Lines(declared.Collection));
        }
    }

    private static IEnumerable<string> Lines(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Lines(IDocumentCollection collection) => collection.Fields
        .Select(field => $"{field} {field.Property} {field.Type} {field.IsNullable} {field.TextFormat}")
        .Concat(collection.Documents.SelectMany(document => collection.Fields.Select(field => $"{document.Id} {field}: {document.GetText(field)}")));

    [GeneratedRegex(@"#if CATALOG_DECLARATION\n(?<text>(?s:.*))#endif\n\z")]
    private static partial Regex Declaration();
}
