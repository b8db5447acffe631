using System.Globalization;
using System.Text;
using Catalog.Engine.Search;

namespace Catalog.Documents.Tests.Search;

/// <summary>Makes the table of words from what the framework knows of Unicode.</summary>
internal static class WordTableSource
{
    // Letters that people write without their stroke, or as two; Unicode does not take them apart.
    private static readonly Dictionary<int, string> Strokes = new()
    {
        ['Æ'] = "ae",
        ['Ð'] = "d",
        ['Ø'] = "o",
        ['Þ'] = "th",
        ['ß'] = "ss",
        ['Đ'] = "d",
        ['Ħ'] = "h",
        ['ı'] = "i",
        ['Ł'] = "l",
        ['Œ'] = "oe",
        ['Ŧ'] = "t",
        ['ẞ'] = "ss",
    };

    // Marks of scripts in which they are diacritics; in those of India and South East Asia they are vowels.
    private static readonly (int First, int Last)[] Diacritics =
    [
        (0x0300, 0x036F), (0x0483, 0x0489), (0x0591, 0x05C7), (0x0610, 0x061A), (0x064B, 0x065F), (0x0670, 0x0670), (0x06D6, 0x06ED),
        (0x0711, 0x0711), (0x0730, 0x074A), (0x0898, 0x089F), (0x08CA, 0x08FF), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF),
        (0xFE00, 0xFE0F), (0xFE20, 0xFE2F), (0xE0100, 0xE01EF),
    ];

    // Scripts that put no blanks between words: Thai, Lao, Burmese, Khmer, Tai, Javanese, Balinese, kana, Han.
    private static readonly (int First, int Last)[] Unspaced =
    [
        (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x1950, 0x19DF), (0x1A20, 0x1AAF), (0x1B00, 0x1B7F), (0x3005, 0x3007),
        (0x3021, 0x30FF), (0x31F0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA980, 0xA9FF), (0xAA60, 0xAADF), (0xF900, 0xFAFF),
        (0xFF66, 0xFF9D), (0x1AFF0, 0x1B16F), (0x20000, 0x3FFFF),
    ];

    public static CharacterKind KindOf(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
    {
        _ when codePoint is 0xFF9E or 0xFF9F => CharacterKind.Mark,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber =>
            CharUnicodeInfo.GetDecimalDigitValue(char.ConvertFromUtf32(codePoint), 0) < 0 && IsIn(codePoint, Unspaced)
                ? CharacterKind.Single : CharacterKind.Letter,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark =>
            IsIn(codePoint, Diacritics) ? CharacterKind.Ignored : CharacterKind.Mark,
        UnicodeCategory.Format => codePoint == 0x200B ? CharacterKind.Separator : CharacterKind.Ignored,
        _ => CharacterKind.Separator,
    };

    /// <summary>What a character is folded to; itself where that is nothing else.</summary>
    public static string Fold(int codePoint)
    {
        var text = char.ConvertFromUtf32(codePoint);
        if (KindOf(codePoint) is CharacterKind.Separator or CharacterKind.Ignored || codePoint is >= 0xAC00 and <= 0xD7A3)
        {
            return text;
        }

        for (var folded = Step(text, codePoint); ; folded = Step(folded, codePoint))
        {
            if (folded == text)
            {
                return text;
            }

            text = folded;
        }
    }

    /// <summary>The data as <see cref="WordTable"/> reads it.</summary>
    public static byte[] Data() => [.. Runs(Kinds()), .. Runs(Foldings())];

    private static string Step(string text, int codePoint)
    {
        // The vowel sign am of Thai and Lao is a letter, although Unicode says that it looks like two.
        var form = codePoint is >= 0x0E00 and <= 0x0EFF ? NormalizationForm.FormD : NormalizationForm.FormKD;
        var folded = new StringBuilder();
        foreach (var rune in text.Normalize(form).EnumerateRunes())
        {
            if (KindOf(rune.Value) is CharacterKind.Separator or CharacterKind.Ignored)
            {
                continue;
            }

            var upper = Rune.ToUpperInvariant(rune);
            folded.Append(
                Strokes.GetValueOrDefault(rune.Value) ?? Strokes.GetValueOrDefault(upper.Value)
                ?? (CharUnicodeInfo.GetDecimalDigitValue(rune.ToString(), 0) is >= 0 and var digit
                    ? digit.ToString(CultureInfo.InvariantCulture) : Rune.ToLowerInvariant(upper).ToString()));
        }

        return folded.Length == 0 ? text : folded.ToString();
    }

    private static List<byte[]> Kinds()
    {
        var runs = new List<byte[]>();
        var (end, at) = (0, 0);
        while (at < 0x110000)
        {
            var (start, kind) = (at, Kind(at));
            while (at < 0x110000 && Kind(at) == kind)
            {
                at++;
            }

            if (kind != CharacterKind.Separator)
            {
                runs.Add([.. Number(start - end), .. Number(((at - start) << 3) | (int)kind)]);
                end = at;
            }
        }

        return runs;
    }

    private static List<byte[]> Foldings()
    {
        var folded = new Dictionary<int, int[]>();
        for (var at = 0; at < 0x110000; at++)
        {
            if (at is < 0xD800 or > 0xDFFF && Fold(at) is var text && text != char.ConvertFromUtf32(at))
            {
                folded[at] = [.. text.EnumerateRunes().Select(rune => rune.Value)];
            }
        }

        var runs = new List<byte[]>();
        var end = 0;
        for (var at = 0; at < 0x110000; at++)
        {
            if (!folded.TryGetValue(at, out var target))
            {
                continue;
            }

            byte[] gap = Number(at - end);
            if (target.Length > 1)
            {
                runs.Add([.. gap, .. Number((target.Length << 2) | 3), .. target.SelectMany(value => Signed(value - at))]);
                end = at + 1;
                continue;
            }

            // Neighbours moved alike, every second one moved alike, neighbours that become one.
            int[] lengths = [Length(at, 1, 1), Length(at, 2, 1), Length(at, 1, 0)];
            var kind = lengths[1] > lengths[0] && lengths[1] > lengths[2] ? 1 : lengths[2] > lengths[0] ? 2 : 0;
            runs.Add([.. gap, .. Number((lengths[kind] << 2) | kind), .. Signed(target[0] - at)]);
            at += (lengths[kind] - 1) * (kind == 1 ? 2 : 1);
            end = at + 1;
        }

        return runs;

        int Length(int first, int step, int move)
        {
            var length = 1;
            while (folded.TryGetValue(first + length * step, out var next) && next is [var one]
                && one == folded[first][0] + length * step * move
                && (step == 1 || !folded.ContainsKey(first + length * step - 1)))
            {
                length++;
            }

            return length;
        }
    }

    private static CharacterKind Kind(int codePoint) => codePoint is >= 0xD800 and <= 0xDFFF ? CharacterKind.Separator : KindOf(codePoint);

    private static bool IsIn(int codePoint, (int First, int Last)[] ranges) =>
        Array.Exists(ranges, range => range.First <= codePoint && codePoint <= range.Last);

    private static byte[] Runs(List<byte[]> runs) => [.. Number(runs.Count), .. runs.SelectMany(run => run)];

    private static byte[] Signed(int value) => Number((value << 1) ^ (value >> 31));

    private static byte[] Number(int value) => value < 0x80 ? [(byte)value] : [(byte)(value | 0x80), .. Number((int)((uint)value >> 7))];
}
