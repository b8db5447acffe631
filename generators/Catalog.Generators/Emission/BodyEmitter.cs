using System.Globalization;
using Catalog.Engine.Documents;

namespace Catalog.Generators.Emission;

/// <summary>Writes the running text of a document.</summary>
internal static class BodyEmitter
{
    private const int RangesInLine = 10;

    /// <param name="writer">Where to write.</param>
    /// <param name="body">The text.</param>
    /// <param name="end">What stands behind the argument.</param>
    public static void Write(SourceWriter writer, DocumentBody body, string end) => WriteWhole(writer, Options(body).Any() ? body.WithText() : body, end);

    private static void WriteWhole(SourceWriter writer, DocumentBody body, string end)
    {
        if (body.Paragraphs.Count == 0 && body.Text is null)
        {
            writer.Write($"body: global::Catalog.Documents.Body.Empty{end}");
            return;
        }

        var words = body.WordCount.ToString(CultureInfo.InvariantCulture);
        writer.Write("body: new global::Catalog.Documents.Body(").Indented(arguments => _ = body.Text is { } text
            ? arguments
                .Write(TextLiteral.Of(text) + ",")
                .Write(words + ",")
                .Write(Ranges(body) + (Options(body).Any() ? "," : ")" + end))
                .Write(string.Join(",\n", Options(body)) is { Length: > 0 } options ? [options + ")" + end] : [])
            : arguments.Write($"{words},\n{string.Join(",\n", body.Paragraphs.Select(CSharp.Literal))}){end}"));
    }

    private static IEnumerable<string> Options(DocumentBody body) => new[]
    {
        body.Sections.Count == 0 ? null : $"sections:\n[\n    {string.Join(",\n    ", body.Sections.Select(Section))},\n]",
        body.Excerpt is { } excerpt ? $"excerpt: {CSharp.Literal(excerpt)}" : null,
        body.Html is { } html ? $"html: {TextLiteral.Of(html)}" : null,
    }.OfType<string>();

    private static string Section(SectionNode section) => FormattableString.Invariant(
        $"({CSharp.Literal(section.Heading)}, {section.Level}, {CSharp.Literal(section.Slug)}, {section.First}..{section.First + section.Count})");

    private static string Ranges(DocumentBody body)
    {
        var lines = body.Ranges
            .Select((range, index) => (Text: FormattableString.Invariant($"{range.Start}..{range.End}"), Line: index / RangesInLine))
            .GroupBy(range => range.Line, range => range.Text)
            .Select(line => string.Join(", ", line))
            .ToList();
        return lines.Count <= 1 ? $"[{string.Concat(lines)}]" : $"[\n    {string.Join(",\n    ", lines)},\n]";
    }
}
