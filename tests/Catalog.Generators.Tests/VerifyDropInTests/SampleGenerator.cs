using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Catalog.Generators.Tests.VerifyDropInTests;

/// <summary>One source per document, under the document's path, and a warning for every line that starts with '!'.</summary>
internal sealed class SampleGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.AdditionalTextsProvider, Write);

    private static void Write(SourceProductionContext context, AdditionalText document)
    {
        var text = document.GetText(context.CancellationToken)!;
        context.AddSource($"{Path.ChangeExtension(document.Path, null)}.g.cs", $"// {text.Lines.Count} lines\n");
        foreach (var line in text.Lines.Where(line => line.ToString().StartsWith('!')))
        {
            context.ReportDiagnostic(BadLine(document.Path, line));
        }
    }

    private static Diagnostic BadLine(string path, TextLine line)
    {
        var place = new LinePositionSpan(new(line.LineNumber, 0), new(line.LineNumber, line.Span.Length));
        return Diagnostic.Create(
            SampleDescriptors.BadLine,
            Location.Create(path, line.Span, place),
            line.ToString(),
            Path.GetFileName(path));
    }
}
