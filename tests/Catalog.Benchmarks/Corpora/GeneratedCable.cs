using System.Globalization;
using System.Text;

namespace Catalog.Benchmarks.Corpora;

/// <summary>An invented cable: Markdown with YAML front matter, about 5 KB on average and seldom over 15, the same for the same
/// number.</summary>
internal static class GeneratedCable
{
    private const int DocumentsInAVolume = 500;
    private const int ShortestBody = 480;
    private const int Octaves = 5;
    private const int LongestName = 100;

    private static readonly string[] Offices =
        ["Harbour Master", "Keeper of the Light", "Commissioner of Pilots", "Surveyor of Tides", "Secretary of the Harbour Board", "Minister for Buoys"];

    private static readonly string[] Kinds = ["Cablegram", "Circular Cablegram", "Letter", "Memorandum", "Minute"];
    private static readonly string[] Secrecies = ["SECRET", "MOST SECRET", "CONFIDENTIAL", "IMMEDIATE", "PERSONAL"];
    private static readonly string[] Series = ["A981", "A1066", "A1608", "A6494", "CP290/6"];

    /// <summary>The path and the text of a cable.</summary>
    /// <param name="number">From 0. A corpus of more cables begins with those of a smaller one.</param>
    public static (string Path, string Text) Of(int number)
    {
        var dice = new Dice(((ulong)number << 8) + 7);
        var (volume, order) = (number / DocumentsInAVolume + 1, number % DocumentsInAVolume + 1);
        var day = new DateOnly(1901, 1, 1).AddDays(volume * 40 + order / 12);
        var title = Title(dice);
        var text = new StringBuilder();
        WriteFrontMatter(text, title, day, volume, order, dice);
        var octave = ShortestBody << dice.Next(Octaves);
        var length = text.Length + octave + dice.Next(octave);
        text.Append(Invariant($"{dice.Of(Kinds)} {dice.Next(2, 990)} {Vocabulary.Name(dice).ToUpperInvariant()}, {Long(day)}, {dice.Next(1, 12)}.{dice.Next(60):00} p.m.\n\n"));
        text.Append(dice.Of(Secrecies)).Append("\n\n");
        Prose.Write(text, length, dice);
        return (Invariant($"volume-{volume}-{day.Year}/{order}-{Slug(title)}.md"), text.ToString());
    }

    private static string Title(Dice dice) => Invariant($"{Person(dice)}, {dice.Of(Offices)} in {Vocabulary.Name(dice)}, to {Person(dice)}, {dice.Of(Offices)}");

    private static string Person(Dice dice) => Invariant($"Mr {(char)('A' + dice.Next(26))}. {(char)('A' + dice.Next(26))}. {Vocabulary.Name(dice)}");

    private static void WriteFrontMatter(StringBuilder text, string title, DateOnly day, int volume, int order, Dice dice)
    {
        text.Append(Invariant($"---\ndoc_date: '{day:yyyy-MM-dd}'\ndoc_num: {order}\ndoc_order: {order}\n"));
        var references = dice.Next(20) switch { 0 => 0, 1 => 2, _ => 1 };
        text.Append(references == 0 ? "naa_refs: []\n" : "naa_refs:\n");
        for (var reference = 0; reference < references; reference++)
        {
            var (series, part) = (dice.Of(Series), dice.Next(1, 30));
            text.Append(Invariant($"- naa_barcode: {dice.Next(170_000, 4_900_000)}\n  naa_control_symbol: {Vocabulary.Name(dice).ToUpperInvariant()} PART {part}\n"));
            text.Append(Invariant($"  naa_series: {series}\n  reference: '[AA: {series}, {Vocabulary.Name(dice).ToUpperInvariant()} {part}B]'\n"));
        }

        text.Append(Invariant($"title: {title}\n"));
        text.Append(Invariant($"vol_full_title: 'Volume {volume}: {day.Year}'\nvol_id: {volume}\nvol_title: 'Volume {volume}: {day.Year}'\n---\n\n"));
    }

    private static string Long(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Slug(string title)
    {
        var slug = string.Join('-', title.ToLowerInvariant().Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries));
        return slug.Length <= LongestName ? slug : slug[..LongestName].TrimEnd('-');
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
