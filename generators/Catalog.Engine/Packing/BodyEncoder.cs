using System.Text;
using Catalog.Engine.Documents;

namespace Catalog.Engine.Packing;

/// <summary>Writes a body as the block that it is in a pack.</summary>
internal static class BodyEncoder
{
    /// <summary>The flag of a body with an excerpt of its own.</summary>
    public const int HasExcerpt = 1;

    /// <summary>The flag of a body with HTML.</summary>
    public const int HasHtml = 2;

    /// <summary>Whether nothing tells a body from that of a document without one.</summary>
    public static bool IsEmpty(DocumentBody body) => body
        is { WordCount: 0, Text: null, Paragraphs.Count: 0, Sections.Count: 0, Excerpt: null, Html: null };

    /// <summary>Adds a body without the length that its block begins with.</summary>
    public static void Write(ByteBuffer buffer, DocumentBody body)
    {
        var whole = body.WithText();
        var (text, length) = (whole.Text!, Encoding.UTF8.GetByteCount(whole.Text!));
        buffer.Varint(whole.WordCount);
        buffer.Varint((whole.Excerpt is null ? 0 : HasExcerpt) | (whole.Html is null ? 0 : HasHtml));
        buffer.Varint(length);
        buffer.Utf8(text, length);
        Paragraphs(buffer, whole, new Utf8Offsets(text, length));
        buffer.Varint(whole.Sections.Count);
        foreach (var section in whole.Sections)
        {
            Section(buffer, section);
        }

        Optional(buffer, whole.Excerpt);
        Optional(buffer, whole.Html);
    }

    private static void Paragraphs(ByteBuffer buffer, DocumentBody body, Utf8Offsets offsets)
    {
        var last = 0;
        buffer.Varint(body.Ranges.Count);
        foreach (var range in body.Ranges)
        {
            var (start, end) = (offsets.Of(range.Start), offsets.Of(range.End));
            buffer.Varint(ZigZag(start - last));
            buffer.Varint(end - start);
            last = end;
        }
    }

    private static void Section(ByteBuffer buffer, SectionNode section)
    {
        buffer.Text(section.Heading);
        buffer.Varint(section.Level);
        buffer.Text(section.Slug);
        buffer.Varint(section.First);
        buffer.Varint(section.Count);
    }

    private static void Optional(ByteBuffer buffer, string? text)
    {
        if (text is not null)
        {
            buffer.Text(text);
        }
    }

    // No format promises that its paragraphs follow one another.
    private static ulong ZigZag(int gap) => unchecked((uint)((gap << 1) ^ (gap >> 31)));
}
