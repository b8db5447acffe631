using Catalog.Engine.Documents;
using Catalog.Engine.Formats.PlainText;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Record;

/// <summary>The text of one record page of a digital archive: a historical document with its summary and record data.</summary>
/// <remarks>A value that the page does not show is empty; nothing is borrowed from a neighbouring field.</remarks>
public sealed class RecordFormat : IDocumentFormat
{
    /// <inheritdoc/>
    public string Name => "record";

    /// <inheritdoc/>
    public bool Recognizes(string extension, string text) =>
        PlainTextFormat.IsTextExtension(extension) && RecordPage.MayBe(text) && RecordPage.Of(text) is var page && (page.HasFurniture || page.HasRecordData);

    /// <inheritdoc/>
    public Reading Read(DocumentSource source)
    {
        var page = RecordPage.Of(source.Text);
        if (page.SearchResults is { } results)
        {
            return Reading.Of(Problem.At(Fault.SearchResultPage, source.Path, results.Place, results.Text));
        }

        var run = RecordLabelRun.Of(page);
        var head = RecordHead.Of(page, run.Start);
        if (head.Title is not { } title)
        {
            return Reading.Of(Problem.At(Fault.NoTitle, source.Path, head.Place));
        }

        var text = page.HasCut ? RecordText.Of(page, head.End, run.Start) : RecordText.WithoutSummary(page, head.End);
        var values = new RecordValues(title.Place);
        head.AddTo(values);
        text.AddTo(values);
        run.AddTo(values);
        RecordTail.AddTo(values, page);
        var document = new Document
        {
            Title = title.Text,
            Place = title.Place,
            Fields = values.ToFields(),
            Body = DocumentBody.Of(text.Paragraphs.Select(line => line.Text)),
        };
        return page.HasCut
            ? Reading.Of(document)
            : Reading.Of(Problem.At(Fault.NoDocumentInformation, source.Path, page.End), document);
    }
}
