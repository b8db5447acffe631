namespace Catalog.Documents.Json;

internal readonly partial struct JsonForm
{
    /// <summary>An object of the text and, where it was rendered, the HTML.</summary>
    public void Write(Body body)
    {
        _writer.WriteStartObject();
        _writer.WriteString(_names.Of(nameof(body.Text)), body.Text);
        if (body.Html is { } html)
        {
            _writer.WriteString(_names.Of(nameof(body.Html)), html);
        }

        _writer.WriteEndObject();
    }

    public void Write(Section section)
    {
        _writer.WriteStartObject();
        _writer.WriteString(_names.Of(nameof(section.Heading)), section.Heading);
        _writer.WriteNumber(_names.Of(nameof(section.Level)), section.Level);
        _writer.WriteString(_names.Of(nameof(section.Slug)), section.Slug);
        _writer.WriteStartArray(_names.Of(nameof(section.Paragraphs)));
        foreach (var paragraph in section.Paragraphs)
        {
            _writer.WriteStringValue(paragraph);
        }

        _writer.WriteEndArray();
        _writer.WriteEndObject();
    }
}
