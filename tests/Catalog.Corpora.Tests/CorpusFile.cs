using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Catalog.Corpora.Tests;

/// <summary>A file of a corpus with its item metadata, as the compiler hands it on.</summary>
internal sealed class CorpusFile : AdditionalText
{
    private readonly SourceText _text;

    public CorpusFile(string path, byte[] bytes, Corpus corpus)
    {
        Path = path;
        _text = Decode(bytes);
        var folder = path.LastIndexOf('/') is >= 0 and var slash ? path[..slash] : "";
        Metadata = corpus.Metadata
            .Append(("CatalogCollection", "Corpus"))
            .Append(("CatalogMembers", "Id"))
            .Append(("CatalogPath", Uri.EscapeDataString(folder)))
            .ToImmutableDictionary(pair => pair.Item1, pair => pair.Item2);
    }

    public override string Path { get; }

    public ImmutableDictionary<string, string> Metadata { get; }

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    // As the compiler does: what is no UTF-8 is read in the machine's own encoding.
    private static SourceText Decode(byte[] bytes)
    {
        try
        {
            return SourceText.From(new MemoryStream(bytes), new UTF8Encoding(false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException)
        {
            return SourceText.From(new MemoryStream(bytes), Encoding.Latin1);
        }
    }
}

/// <summary>What MSBuild tells the compiler of them.</summary>
internal sealed class CorpusSettings : AnalyzerConfigOptionsProvider
{
    private static readonly Values None = new("", ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values("build_property.", ImmutableDictionary<string, string>.Empty.Add("RootNamespace", "Corpora"));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is CorpusFile file ? new Values("build_metadata.AdditionalFiles.", file.Metadata) : None;

    private sealed class Values(string prefix, ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
        {
            value = null;
            return key.StartsWith(prefix, StringComparison.Ordinal) && values.TryGetValue(key[prefix.Length..], out value);
        }
    }
}
