using System.Text.RegularExpressions;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Record;

/// <summary>The lines of a record page, with their ends trimmed, and where its record data begin.</summary>
/// <param name="Lines">All lines, blank ones included.</param>
/// <param name="Padding">Of each line, whether it is blank and yet holds a U+00A0.</param>
/// <param name="HasFurniture">Whether the page begins with the archive's own <c>Skip to content</c>.</param>
/// <param name="Start">The index of the first line that is not page furniture.</param>
/// <param name="Cut">The index of the last line <c>Document Information</c>; the number of lines where there is none.</param>
internal sealed record RecordPage(IReadOnlyList<TextLine> Lines, IReadOnlyList<bool> Padding, bool HasFurniture, int Start, int Cut)
{
    private const string Furniture = "Skip to content";
    private const string Heading = "Document Information";
    private static readonly Regex Range = new("^[0-9]+ - [0-9]+ of [0-9]+$", RegexOptions.CultureInvariant);

    /// <summary>Whether the page has record data.</summary>
    public bool HasCut => Cut < Lines.Count;

    /// <summary>Whether the record data look like record data: their heading is not a stray line of some other text.</summary>
    public bool HasRecordData =>
        HasCut && Lines.Skip(Cut + 1).Any(line => RecordFields.Tail.Announced(line.Text) is not null);

    /// <summary>Where the page ends.</summary>
    public Place End => Lines.Last(line => !line.IsBlank).Place;

    /// <summary>The line that says that the page lists search results, or null.</summary>
    public TextLine? SearchResults =>
        Start < Lines.Count && Lines[Start].Text == "Results:" && Next(Start + 1) is var range
        && range < Lines.Count && Range.IsMatch(Lines[range].Text)
            ? Lines[Start]
            : null;

    /// <summary>Whether it is worth while to take a text apart: one without these words is no record page.</summary>
    public static bool MayBe(string text) =>
        text.IndexOf(Heading, StringComparison.Ordinal) >= 0 || text.IndexOf(Furniture, StringComparison.Ordinal) >= 0;

    /// <summary>Takes a page apart into lines.</summary>
    public static RecordPage Of(string text)
    {
        var raw = TextLines.Of(text);
        var lines = raw.ConvertAll(line => line.Trim());
        var cut = lines.FindLastIndex(line => line.Text == Heading);
        var first = Next(lines, 0);
        var hasFurniture = first < lines.Count && lines[first].Text == Furniture;
        return new(
            lines,
            raw.ConvertAll(line => line.IsBlank && line.Text.Contains('\u00A0')),
            hasFurniture,
            hasFurniture ? Next(lines, first + 1) : first,
            cut < 0 ? lines.Count : cut);
    }

    /// <summary>The index of the next line that is not blank, from <paramref name="index"/> on, or the number of lines.</summary>
    public int Next(int index) => Next(Lines, index);

    /// <summary>The number of blank lines right above a line, down to a lower bound.</summary>
    public int BlanksAbove(int index, int bound)
    {
        var count = 0;
        while (index - count > bound && Lines[index - count - 1].IsBlank)
        {
            count++;
        }

        return count;
    }

    private static int Next(IReadOnlyList<TextLine> lines, int index)
    {
        while (index < lines.Count && lines[index].IsBlank)
        {
            index++;
        }

        return index;
    }
}
