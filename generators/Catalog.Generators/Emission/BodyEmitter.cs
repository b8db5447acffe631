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
    public static void Write(SourceWriter writer, DocumentBody body, string end)
    {
        var options = Options(body).ToList();
        if (body.Paragraphs.Count == 0 && body.Text is null && options.Count == 0)
        {
            writer.Write($"body: global::Catalog.Documents.Body.Empty{end}");
            return;
        }

        var arguments = body.Text is null && options.Count == 0
            ? body.Paragraphs.Select(CSharp.Literal).Prepend(Words(body))
            : Stretches(body.WithText()).Concat(options);
        writer.Write("body: new global::Catalog.Documents.Body(").Indented(list => list.Write(string.Join(",\n", arguments) + ")" + end));
    }

    private static IEnumerable<string> Stretches(DocumentBody body) => [TextLiteral.Of(body.Text!), Words(body), Ranges(body)];

    private static string Words(DocumentBody body) => body.WordCount.ToString(CultureInfo.InvariantCulture);

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
