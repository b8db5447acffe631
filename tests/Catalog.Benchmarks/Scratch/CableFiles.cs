using System.Text.Encodings.Web;
using System.Text.Json;
using Baselines;
using Catalog.Benchmarks.Corpora;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalog.Benchmarks.Scratch;

/// <summary>The documents in the forms that baselines have them in.</summary>
internal static class CableFiles
{
    // The compiler holds 8.3 million characters of literals (CS8103).
    private const long MaximalLiteralBytes = 7_000_000;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes all documents as one JSON file.</summary>
    public static void WriteJson(Corpus corpus, string folder)
    {
        using var file = File.Create(Path.Combine(folder, "cables.json"));
        JsonSerializer.Serialize(file, corpus.Read().OrderBy(cable => cable.Id, StringComparer.Ordinal), Json);
    }

    /// <summary>Writes all documents as one array initialiser; without bodies where these are too large for literals.</summary>
    public static void WriteArrayInitialiser(Corpus corpus, string folder)
    {
        using var file = File.CreateText(Path.Combine(folder, "Cables.cs"));
        file.Write("using Baselines;\n\ninternal static class Cables\n{\n    public static readonly Cable[] All =\n    [\n");
        foreach (var cable in corpus.Read().OrderBy(cable => cable.Id, StringComparer.Ordinal))
        {
            var body = corpus.Bytes <= MaximalLiteralBytes ? $"Body = {Literal(cable.Body)}, " : "";
            file.Write(
                $"        new() {{ Id = {Literal(cable.Id)}, DocDate = {Literal(cable.DocDate)}, DocNum = {cable.DocNum}, DocOrder = {cable.DocOrder}, "
                + $"NaaRefs = [{string.Join(", ", cable.NaaRefs.Select(Reference))}], Title = {Literal(cable.Title)}, {body}"
                + $"VolFullTitle = {Literal(cable.VolFullTitle)}, VolId = {cable.VolId}, VolTitle = {Literal(cable.VolTitle)} }},\n");
        }

        file.Write("    ];\n}\n");
    }

    private static string Reference(Cable.ArchiveReference reference) =>
        $"new() {{ NaaBarcode = {reference.NaaBarcode?.ToString() ?? "null"}, NaaControlSymbol = {Literal(reference.NaaControlSymbol)}, "
        + $"NaaSeries = {Literal(reference.NaaSeries)}, Reference = {Literal(reference.Reference)} }}";

    private static string Literal(string? text) => text is null ? "null" : SymbolDisplay.FormatLiteral(text, quote: true);
}
