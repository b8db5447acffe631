namespace Catalog.Documents;

/// <summary>A text in which a search found something. Immutable.</summary>
public sealed class HighlightedText
{
    internal HighlightedText(string text, IReadOnlyList<Range> highlights) => (Text, Highlights) = (text, highlights);

    /// <summary>The text, plain: whatever marks the highlights has to escape it.</summary>
    public string Text { get; }

    /// <summary>Where in the text the words and phrases stand that were found: from the start, in order, each with something in it, none
    /// overlapping another.</summary>
    public IReadOnlyList<Range> Highlights { get; }

    /// <summary>The <see cref="Text"/>.</summary>
    public override string ToString() => Text;
}
