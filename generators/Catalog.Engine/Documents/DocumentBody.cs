using Catalog.Engine.Text;

namespace Catalog.Engine.Documents;

/// <summary>The running text of a document.</summary>
/// <param name="WordCount">The number of words.</param>
/// <param name="Paragraphs">The paragraphs in order, with LF line ends.</param>
public sealed record DocumentBody(int WordCount, EquatableArray<string> Paragraphs)
{
    /// <summary>The whole text as written, with LF line ends; null where it is the paragraphs joined by a blank line.</summary>
    public string? Text { get; init; }

    /// <summary>Where the paragraphs stand in <see cref="Text"/>; empty where that is null.</summary>
    public EquatableArray<TextRange> Ranges { get; init; } = EquatableArray<TextRange>.Empty;

    /// <summary>The sections in order.</summary>
    public EquatableArray<SectionNode> Sections { get; init; } = EquatableArray<SectionNode>.Empty;

    /// <summary>The beginning without markup, for lists; null where the first paragraph serves.</summary>
    public string? Excerpt { get; init; }

    /// <summary>The text as HTML; null where it was not asked for.</summary>
    public string? Html { get; init; }

    /// <summary>A body that is the given paragraphs and nothing else.</summary>
    public static DocumentBody Of(IEnumerable<string> paragraphs)
    {
        var array = paragraphs.ToEquatableArray();
        return new(array.Sum(Engine.Text.WordCount.Of), array);
    }

    /// <summary>A body whose paragraphs are stretches of its text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ranges">Where the paragraphs stand.</param>
    /// <param name="wordCount">The number of words; null where they are those of the paragraphs.</param>
    public static DocumentBody Of(string text, IEnumerable<TextRange> ranges, int? wordCount = null)
    {
        var array = ranges.ToEquatableArray();
        var paragraphs = array.Select(range => text.Substring(range.Start, range.End - range.Start)).ToEquatableArray();
        var body = new DocumentBody(wordCount ?? paragraphs.Sum(Engine.Text.WordCount.Of), paragraphs);
        return IsJoined(text, array) ? body : body with { Text = text, Ranges = array };
    }

    /// <summary>The same with its text and the places of its paragraphs, even where it is them joined.</summary>
    public DocumentBody WithText()
    {
        if (Text is not null)
        {
            return this;
        }

        var ranges = new List<TextRange>();
        var start = 0;
        foreach (var paragraph in Paragraphs)
        {
            ranges.Add(new(start, start + paragraph.Length));
            start += paragraph.Length + 2;
        }

        return this with { Text = string.Join("\n\n", Paragraphs), Ranges = ranges.ToEquatableArray() };
    }

    private static bool IsJoined(string text, EquatableArray<TextRange> ranges)
    {
        const string Joint = "\n\n";
        var end = -Joint.Length;
        foreach (var range in ranges)
        {
            if (range.Start != end + Joint.Length || (end >= 0 && string.CompareOrdinal(text, end, Joint, 0, Joint.Length) != 0))
            {
                return false;
            }

            end = range.End;
        }

        return Math.Max(end, 0) == text.Length;
    }
}
