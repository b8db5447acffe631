using System.Globalization;

namespace Catalog.Engine.Text;

/// <summary>Characters that can't be seen, or be told from a blank, or that steer what shows them.</summary>
public static class HiddenCharacter
{
    /// <summary>Whether a character of a category is one; a blank is not.</summary>
    public static bool Is(UnicodeCategory category, char c) => category is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned
        || (category == UnicodeCategory.SpaceSeparator && c != ' ');
}
