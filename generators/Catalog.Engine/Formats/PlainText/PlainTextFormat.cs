using Catalog.Engine.Documents;
using Catalog.Engine.Formats.FrontMatter;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.PlainText;

/// <summary>Plain text: front matter gives the fields; without it the first line is the title. The rest is paragraphs.</summary>
/// <remarks>Markup that is not read as such is text too; there the title is the first heading, since the first line may be an import.</remarks>
public sealed class PlainTextFormat : IDocumentFormat
{
    /// <inheritdoc/>
    public string Name => "text";

    /// <summary>Files that end in <c>.txt</c> or <c>.text</c>, or in nothing, as <c>LICENSE</c> does.</summary>
    public static bool IsTextExtension(string extension) => extension is ".txt" or ".text" or "";

    /// <inheritdoc/>
    public bool Recognizes(string extension, string text) => IsTextExtension(extension) || IsMarkupExtension(extension);

    /// <inheritdoc/>
    public Reading Read(DocumentSource source)
    {
        var lines = FrontMatterReader.LinesOf(source.Text);
        var isMarkup = IsMarkupExtension(Path.GetExtension(source.Path).ToLowerInvariant());
        var front = isMarkup ? FrontMatterReader.OfMarkup(source, lines) : FrontMatterReader.OfText(source, lines);
        return front.IsPresent ? front.With(TextBody.Of(front.BodyOf(lines)), null, [])
            : isMarkup ? FrontMatterReading.None.With(TextBody.Of(lines), FirstHeading(lines), [])
            : lines.Exists(line => !line.IsBlank) ? Reading.Of(Titled(lines))
            : Reading.Of(Problem.At(Fault.EmptyFile, source.Path, Place.Beginning));
    }

    private static bool IsMarkupExtension(string extension) => extension is ".mdx" or ".dj";

    private static Document Titled(List<TextLine> lines)
    {
        var first = lines.FindIndex(line => !line.IsBlank);
        var title = lines[first].Trim();
        return new Document
        {
            Title = title.Text,
            Place = title.Place,
            Body = TextBody.Of(lines.GetRange(first + 1, lines.Count - first - 1)),
        };
    }

    private static Scalar? FirstHeading(List<TextLine> lines) => lines
        .Select(HeadingOf)
        .Where(heading => !string.IsNullOrWhiteSpace(heading.Text))
        .Select(heading => new Scalar(heading.Text, ScalarStyle.Text, heading.Place))
        .FirstOrDefault();

    // An ATX heading of CommonMark 0.31.2, section 4.2; Djot has the same.
    private static TextLine HeadingOf(TextLine line)
    {
        var level = line.Text.TakeWhile(c => c == '#').Count();
        if (level is 0 or > 6 || level == line.Text.Length || line.Text[level] is not (' ' or '\t'))
        {
            return default;
        }

        var end = line.Text.TrimEnd(' ', '\t').TrimEnd('#').Length;
        var text = end > level && line.Text[end - 1] is ' ' or '\t' ? line.Text.Substring(level, end - level) : line.Text.Substring(level);
        return new TextLine(line.Number, line.Column + level, line.Start + level, text).Trim();
    }
}
