using System.Globalization;
using System.Text;

namespace Catalog.Cli.Tests;

/// <summary>Text that tries to steer a terminal.</summary>
internal static class HostileText
{
    // No command line can hold U+0000.
    private static readonly IEnumerable<Rune> Runes =
        Enumerable.Range(1, 0x10FFFF).Where(Rune.IsValid).Select(value => new Rune(value));

    /// <summary>Every character that is not simply shown, two lone surrogates, and styles of a terminal and of markup.</summary>
    public static string All { get; } =
        string.Concat(Runes.Where(IsHostile)) + '\uDC00' + "x" + '\uD800' + "\e]0;title\a\e[31m[red]red[/]\e[2J\u009B5n";

    /// <summary>Whether a text holds what a terminal does not simply show, but for the ends of lines.</summary>
    public static bool IsIn(string text) => text.EnumerateRunes().Any(rune => rune.Value != '\n' && (IsHostile(rune) || IsUnpaired(rune)));

    private static bool IsHostile(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    // What a lone surrogate is enumerated as.
    private static bool IsUnpaired(Rune rune) => rune == Rune.ReplacementChar;
}
