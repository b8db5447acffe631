using System.Globalization;
using System.Text;
using Catalog.Engine.Text;

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
            if (!HiddenCharacter.Is(char.GetUnicodeCategory(c), c))
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
}
