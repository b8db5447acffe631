using System.Globalization;
using System.Text;

namespace Catalog.Engine.Formats.Markdown;

/// <summary>The anchors of headings, as GitHub makes them, each unique in its document.</summary>
/// <remarks>Lower case; letters, marks, numbers, <c>-</c>, <c>_</c> and its like stay, blanks become <c>-</c>, and nothing else stays.</remarks>
internal sealed class HeadingSlugs
{
    private const string Nameless = "section";

    private readonly Dictionary<string, int> _used = new(StringComparer.Ordinal);

    /// <summary>The anchor of a heading; one that was given already gets a number.</summary>
    /// <param name="heading">Its text without markup.</param>
    public string Of(string heading)
    {
        var name = Name(heading);
        var slug = name;
        while (_used.ContainsKey(slug))
        {
            slug = FormattableString.Invariant($"{name}-{++_used[name]}");
        }

        _used.Add(slug, 0);
        return slug;
    }

    private static string Name(string heading)
    {
        var name = new StringBuilder();
        var text = heading.ToLowerInvariant();
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsSurrogatePair(text, i);
            if (text[i] == ' ')
            {
                name.Append('-');
            }
            else if (text[i] == '-' || IsKept(CharUnicodeInfo.GetUnicodeCategory(text, i)))
            {
                name.Append(text, i, isPair ? 2 : 1);
            }

            i += isPair ? 1 : 0;
        }

        return name.Length == 0 ? Nameless : name.ToString();
    }

    private static bool IsKept(UnicodeCategory category) => category is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation;
}
