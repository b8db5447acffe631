using System.Globalization;
using System.Text;

namespace Catalog.Engine.Tests.Naming;

/// <summary>The grammar of C# identifiers (C# specification, 6.4.3), and what we ask of a name beyond it.</summary>
internal static class IdentifierRule
{
    public static void Holds(string name)
    {
        Assert.NotEmpty(name);
        Assert.True(name[0] == '_' || IsLetter(name[0]), $"{Show(name)} begins with no letter.");
        Assert.All(name, c => Assert.True(IsLetter(c) || IsOther(c), $"{Show(name)} holds U+{(int)c:X4}."));
        Assert.True(name.IsNormalized(NormalizationForm.FormC), $"{Show(name)} is not NFC.");
        Assert.False(name.All(char.IsAsciiLetterLower), $"{name} may be a keyword.");
    }

    public static void HoldsWithinLimit(string name)
    {
        Holds(name);
        Assert.InRange(name.Length, 1, 80);
    }

    private static bool IsLetter(char c) => char.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    // Without format characters, which the compiler ignores: two names could be one.
    private static bool IsOther(char c) => char.GetUnicodeCategory(c) is
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Show(string name) =>
        string.Concat(name.Select(c => c is > ' ' and < '\u007F' ? c.ToString() : $"\\u{(int)c:X4}"));
}
