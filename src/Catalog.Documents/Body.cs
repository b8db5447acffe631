using System.Diagnostics;
using System.Text;
using Catalog.Documents.Packing;

namespace Catalog.Documents;

/// <summary>The text of a document that is not in its fields. Immutable.</summary>
[DebuggerDisplay("{WordCount} words, {Paragraphs.Count} paragraphs")]
public sealed class Body
{
    private const int ExcerptLength = 300;
    private const int WordsPerMinute = 238;

    private readonly Range[] _paragraphs = [];
    private readonly (string Heading, int Level, string Slug, Range Paragraphs)[] _sections = [];
    private readonly string? _excerpt;
    private readonly PackedBody _packed;

    /// <summary>A body of plain paragraphs without sections; its text is put together when first asked for.</summary>
    /// <param name="wordCount">The number of words.</param>
    /// <param name="paragraphs">The paragraphs in order, with LF line ends.</param>
    /// <exception cref="ArgumentNullException"><paramref name="paragraphs"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="wordCount"/> is negative.</exception>
    public Body(int wordCount, params string[] paragraphs)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(wordCount);
        ArgumentNullException.ThrowIfNull(paragraphs);
        WordCount = wordCount;
        Paragraphs = [.. paragraphs];
    }

    /// <summary>A body whose text is more than its paragraphs, such as Markdown; what is asked for of it is cut out of the text when first
    /// asked for.</summary>
    /// <param name="text">The whole text as written, with LF line ends.</param>
    /// <param name="wordCount">The number of words.</param>
    /// <param name="paragraphs">Where the paragraphs stand in the text, in order.</param>
    /// <param name="sections">The sections in order, each with the numbers of its paragraphs; none where <see langword="null"/>.</param>
    /// <param name="excerpt">How the text begins, without markup; the first paragraph serves where <see langword="null"/>.</param>
    /// <param name="html">The text as HTML, where it was asked for.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/>, <paramref name="paragraphs"/>, or the heading or slug of a section is
    /// <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="wordCount"/> is negative, a paragraph lies outside of the text, a section
    /// has paragraphs that there are not, or the level of its heading is less than 1.</exception>
    public Body(
        string text,
        int wordCount,
        Range[] paragraphs,
        (string Heading, int Level, string Slug, Range Paragraphs)[]? sections = null,
        string? excerpt = null,
        string? html = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(wordCount);
        ArgumentNullException.ThrowIfNull(paragraphs);
        (Text, WordCount, Html, _excerpt) = (text, wordCount, html, excerpt);
        (_paragraphs, _sections) = ([.. paragraphs], [.. sections ?? []]);
        foreach (var paragraph in _paragraphs)
        {
            ThrowIfOutside(paragraph, text.Length, nameof(paragraphs));
        }

        foreach (var (heading, level, slug, numbers) in _sections)
        {
            ArgumentNullException.ThrowIfNull(heading, nameof(sections));
            ArgumentOutOfRangeException.ThrowIfLessThan(level, 1, nameof(sections));
            ArgumentNullException.ThrowIfNull(slug, nameof(sections));
            ThrowIfOutside(numbers, _paragraphs.Length, nameof(sections));
        }
    }

    internal Body(PackedBody packed) => (_packed, WordCount) = (packed, packed.WordCount);

    /// <summary>The body of a document that has none.</summary>
    public static Body Empty { get; } = new(0);

    /// <summary>The whole text with LF line ends: as written, or the paragraphs with a blank line between them.</summary>
    public string Text => field
        ?? Interlocked.CompareExchange(ref field, _packed.Exists ? Encoding.UTF8.GetString(_packed.Utf8) : string.Join("\n\n", Paragraphs), null)
        ?? field;

    /// <summary>The <see cref="Text"/> as UTF-8: where the collection is stored packed, in place; else encoded once and kept.</summary>
    public ReadOnlySpan<byte> Utf8 => _packed.Exists ? _packed.Utf8 : Encoded;

    /// <summary>The paragraphs in order, with LF line ends.</summary>
    public IReadOnlyList<string> Paragraphs => field ?? Interlocked.CompareExchange(ref field, Cut(), null) ?? field;

    /// <summary>The sections in order; empty where the format has no headings or the text uses none.</summary>
    public IReadOnlyList<Section> Sections => field ?? Interlocked.CompareExchange(ref field, Divide(), null) ?? field;

    /// <summary>The number of words.</summary>
    public int WordCount { get; }

    /// <summary>How the body begins, for lists: what its format took for it, without markup; else the first paragraph, cut to at most 300
    /// characters at the end of a word, with <c>…</c>. Empty where there is no paragraph.</summary>
    public string Excerpt => field ?? Interlocked.CompareExchange(ref field, Begin(), null) ?? field;

    /// <summary>How long reading it takes, in whole seconds, at 238 words a minute: what adults read of English non-fiction in silence, says
    /// Brysbaert, How many words do we read per minute?, Journal of Memory and Language 109 (2019). A second begun counts as one.</summary>
    public TimeSpan ReadingTime => TimeSpan.FromSeconds((WordCount * 60L + WordsPerMinute - 1) / WordsPerMinute);

    /// <summary>The text as HTML; <see langword="null"/> where <c>CatalogHtml</c> did not ask for it.</summary>
    public string? Html => field ?? (_packed.Exists ? Interlocked.CompareExchange(ref field, _packed.Html(), null) ?? field : null);

    private byte[] Encoded => field ??= Encoding.UTF8.GetBytes(Text);

    /// <summary>The <see cref="Text"/>.</summary>
    public override string ToString() => Text;

    private static void ThrowIfOutside(Range range, int length, string parameter)
    {
        var (start, end) = (range.Start.GetOffset(length), range.End.GetOffset(length));
        if (start < 0 || end < start || length < end)
        {
            throw new ArgumentOutOfRangeException(parameter, range, $"The range does not lie in 0..{length}.");
        }
    }

    private IReadOnlyList<string> Cut() => _packed.Exists
        ? [.. _packed.Paragraphs()]
        : [.. _paragraphs.Select(paragraph => Text[paragraph])];

    private IReadOnlyList<Section> Divide()
    {
        string[] paragraphs = [.. Paragraphs];
        return _packed.Exists
            ? [.. _packed.Sections(paragraphs)]
            : [.. _sections.Select(section => new Section(section.Heading, section.Level, section.Slug, paragraphs[section.Paragraphs]))];
    }

    private string Begin() =>
        _excerpt ?? (_packed.Exists ? _packed.Excerpt() : null) ?? (Paragraphs is [var first, ..] ? Truncation.AtWord(first, ExcerptLength) : "");
}
