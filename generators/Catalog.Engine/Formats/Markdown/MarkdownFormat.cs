using Catalog.Engine.Documents;
using Catalog.Engine.Formats.FrontMatter;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Markdown;

/// <summary>Markdown, with front matter or without.</summary>
public sealed class MarkdownFormat : IDocumentFormat
{
    /// <inheritdoc/>
    public string Name => "markdown";

    /// <inheritdoc/>
    public bool Recognizes(string extension, string text) => extension is ".md" or ".markdown";

    /// <inheritdoc/>
    public Reading Read(DocumentSource source)
    {
        var lines = FrontMatterReader.LinesOf(source.Text);
        var front = FrontMatterReader.OfMarkup(source, lines);
        var text = new MarkdownText(front.BodyOf(lines));
        var body = MarkdownBody.Of(text, source.WithHtml);
        var title = body.Title ?? (front.IsPresent ? null : FileName(source));
        var problems = body.Excesses.Select(excess => Problem.At(Fault.LimitExceeded, source.Path, text.PlaceOf(excess.Offset, 1), excess.Reason));
        var reading = front.With(body.Body, title, problems);
        return reading with
        {
            Documents = reading.Documents.Select(document => document with { Links = body.Links, Anchors = body.Anchors }).ToEquatableArray(),
        };
    }

    private static Scalar FileName(DocumentSource source) => new(Path.GetFileNameWithoutExtension(source.Path), ScalarStyle.Text, Place.Beginning);
}
