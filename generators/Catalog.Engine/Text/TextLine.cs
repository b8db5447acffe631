namespace Catalog.Engine.Text;

/// <summary>A line of a document without its line end.</summary>
/// <param name="Number">The zero-based line number.</param>
/// <param name="Column">The zero-based column at which <paramref name="Text"/> begins.</param>
/// <param name="Start">The offset in the document at which <paramref name="Text"/> begins.</param>
/// <param name="Text">What stands in the line.</param>
public readonly record struct TextLine(int Number, int Column, int Start, string Text)
{
    /// <summary>Whether the line holds white space only; U+00A0 is white space.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>Where the text of the line stands.</summary>
    public Place Place => new(Number, Column, Start, Text.Length);

    /// <summary>The line without blanks at its ends.</summary>
    public TextLine Trim()
    {
        int first = 0, last = Text.Length;
        while (first < last && IsSpace(Text[first]))
        {
            first++;
        }

        while (last > first && IsSpace(Text[last - 1]))
        {
            last--;
        }

        return last - first == Text.Length ? this : new(Number, Column + first, Start + first, Text.Substring(first, last - first));
    }

    // Separators that other tools take for line ends (U+0085, U+2028, …) are content, so they are not trimmed away.
    private static bool IsSpace(char c) =>
        c == '\t' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.SpaceSeparator;
}
