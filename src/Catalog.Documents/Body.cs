using System.Diagnostics;

namespace Catalog.Documents;

/// <summary>The text of a document that is not in its fields. Immutable.</summary>
[DebuggerDisplay("{WordCount} words, {Paragraphs.Count} paragraphs")]
public sealed class Body
{
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
        Sections = [];
    }

    /// <summary>A body whose text is more than its paragraphs, such as Markdown.</summary>
    /// <param name="text">The whole text as written, with LF line ends.</param>
    /// <param name="wordCount">The number of words.</param>
    /// <param name="paragraphs">The paragraphs in order, with LF line ends.</param>
    /// <param name="sections">The sections in order; none where <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="paragraphs"/> is
    /// <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="wordCount"/> is negative.</exception>
    public Body(string text, int wordCount, IReadOnlyList<string> paragraphs, IReadOnlyList<Section>? sections = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(wordCount);
        ArgumentNullException.ThrowIfNull(paragraphs);
        Text = text;
        WordCount = wordCount;
        Paragraphs = [.. paragraphs];
        Sections = [.. sections ?? []];
    }

    /// <summary>The body of a document that has none.</summary>
    public static Body Empty { get; } = new(0);

    /// <summary>The whole text with LF line ends: as written, or the paragraphs with a blank line between them.</summary>
    public string Text => field ??= string.Join("\n\n", Paragraphs);

    /// <summary>The paragraphs in order, with LF line ends.</summary>
    public IReadOnlyList<string> Paragraphs { get; }

    /// <summary>The sections in order; empty where the format has no headings or the text uses none.</summary>
    public IReadOnlyList<Section> Sections { get; }

    /// <summary>The number of words.</summary>
    public int WordCount { get; }

    /// <summary>The <see cref="Text"/>.</summary>
    public override string ToString() => Text;
}
