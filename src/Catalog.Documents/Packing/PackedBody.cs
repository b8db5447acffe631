using System.Text;

namespace Catalog.Documents.Packing;

/// <summary>The body of a document where it stands in a pack; the default value is none.</summary>
internal readonly struct PackedBody
{
    private const int HasExcerpt = 1;
    private const int HasHtml = 2;

    private readonly Pack? _pack;
    private readonly int _flags;
    private readonly int _text;
    private readonly int _length;

    /// <summary>Reads how a body begins.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="block">The offset of its block.</param>
    public PackedBody(Pack pack, int block)
    {
        var cursor = new PackCursor(pack, block);
        _ = cursor.Number();
        (_pack, WordCount, _flags, _length) = (pack, cursor.Number(), cursor.Number(), cursor.Number());
        _text = cursor.Position;
    }

    /// <summary>Whether there is one.</summary>
    public bool Exists => _pack is not null;

    /// <summary>The number of words.</summary>
    public int WordCount { get; }

    /// <summary>The whole text, in place.</summary>
    public ReadOnlySpan<byte> Utf8 => _pack!.Read(_text, _length);

    /// <summary>The paragraphs.</summary>
    public string[] Paragraphs()
    {
        var cursor = BehindText();
        var paragraphs = new string[cursor.Count()];
        var text = Utf8;
        var end = 0;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var start = end + cursor.SignedNumber();
            end = start + cursor.Number();
            paragraphs[i] = 0 <= start && start <= end && end <= text.Length ? Encoding.UTF8.GetString(text[start..end]) : throw _pack!.Damaged();
        }

        return paragraphs;
    }

    /// <summary>The sections.</summary>
    /// <param name="paragraphs">The paragraphs.</param>
    public Section[] Sections(string[] paragraphs)
    {
        var cursor = BehindParagraphs();
        var sections = new Section[cursor.Count()];
        for (var i = 0; i < sections.Length; i++)
        {
            var (heading, level, slug) = (cursor.Text(), cursor.Number(), cursor.Text());
            var (first, count) = (cursor.Number(), cursor.Number());
            sections[i] = first <= paragraphs.Length && count <= paragraphs.Length - first
                ? new(heading, level, slug, paragraphs[first..(first + count)])
                : throw _pack!.Damaged();
        }

        return sections;
    }

    /// <summary>How the text begins, without markup; <see langword="null"/> where the first paragraph serves.</summary>
    public string? Excerpt() => (_flags & HasExcerpt) != 0 ? BehindSections().Text() : null;

    /// <summary>The text as HTML; <see langword="null"/> where it was not asked for.</summary>
    public string? Html()
    {
        if ((_flags & HasHtml) == 0)
        {
            return null;
        }

        var cursor = BehindSections();
        if ((_flags & HasExcerpt) != 0)
        {
            cursor.Skip(cursor.Number());
        }

        return cursor.Text();
    }

    private PackCursor BehindText() => new(_pack!, _text + _length);

    private PackCursor BehindParagraphs()
    {
        var cursor = BehindText();
        for (var rest = cursor.Number(); rest > 0; rest--)
        {
            _ = cursor.SignedNumber();
            _ = cursor.Number();
        }

        return cursor;
    }

    private PackCursor BehindSections()
    {
        var cursor = BehindParagraphs();
        for (var rest = cursor.Number(); rest > 0; rest--)
        {
            cursor.Skip(cursor.Number());
            _ = cursor.Number();
            cursor.Skip(cursor.Number());
            _ = cursor.Number();
            _ = cursor.Number();
        }

        return cursor;
    }
}
