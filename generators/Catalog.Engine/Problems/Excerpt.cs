using System.Globalization;
using System.Text;

namespace Catalog.Engine.Problems;

/// <summary>Document text as a message may show it: short, on one line, and without power over a terminal.</summary>
public static class Excerpt
{
    private const int MaximalLength = 60;

    /// <summary>The beginning of a text, with characters that can't be seen written as <c>\uXXXX</c>.</summary>
    public static string Of(string text)
    {
        var excerpt = new StringBuilder();
        foreach (var c in text.Length > MaximalLength ? text.Substring(0, MaximalLength) : text)
        {
            if (IsVisible(c))
            {
                excerpt.Append(c);
            }
            else
            {
                excerpt.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return text.Length > MaximalLength ? excerpt.Append('…').ToString() : excerpt.ToString();
    }

    private static bool IsVisible(char c) => c == ' ' || char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);
}
