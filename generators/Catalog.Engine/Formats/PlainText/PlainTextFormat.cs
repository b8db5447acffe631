using Catalog.Engine.Documents;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.PlainText;

/// <summary>Plain text: the first line is the title, the rest is paragraphs.</summary>
public sealed class PlainTextFormat : IDocumentFormat
{
    /// <inheritdoc/>
    public string Name => "text";

    /// <summary>Files that end in <c>.txt</c> or <c>.text</c>, or in nothing, as <c>LICENSE</c> does.</summary>
    public static bool IsTextExtension(string extension) => extension is ".txt" or ".text" or "";

    /// <inheritdoc/>
    public bool Recognizes(string extension, string text) => IsTextExtension(extension);

    /// <inheritdoc/>
    public Reading Read(DocumentSource source)
    {
        var lines = TextLines.Of(source.Text);
        var first = lines.FindIndex(line => !line.IsBlank);
        var title = lines[first].Trim();
        var body = lines.Skip(first + 1).SkipWhile(line => line.IsBlank).ToList();
        while (body.Count > 0 && body[body.Count - 1].IsBlank)
        {
            body.RemoveAt(body.Count - 1);
        }

        return Reading.Of(new Document
        {
            Title = title.Text,
            Place = title.Place,
            Body = DocumentBody.Of(string.Join("\n", body.Select(line => line.Text)), Paragraphs(body)),
        });
    }

    private static IEnumerable<string> Paragraphs(IEnumerable<TextLine> lines)
    {
        var paragraph = new List<string>();
        foreach (var line in lines)
        {
            if (!line.IsBlank)
            {
                paragraph.Add(line.Text);
            }
            else if (paragraph.Count > 0)
            {
                yield return string.Join("\n", paragraph);
                paragraph.Clear();
            }
        }

        if (paragraph.Count > 0)
        {
            yield return string.Join("\n", paragraph);
        }
    }
}
