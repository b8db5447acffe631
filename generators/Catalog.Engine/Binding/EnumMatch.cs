using Catalog.Engine.Problems;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Binding;

/// <summary>Matches text with the members of an enum, ignoring case, white space and hyphens.</summary>
public static class EnumMatch
{
    /// <summary>The name of the member that a text stands for, or null.</summary>
    public static string? Of(string text, EquatableArray<EnumMember> members)
    {
        var member = members.FirstOrDefault(member => member.Text == text)
            ?? members.FirstOrDefault(member => AreAlike(member.Text, text));
        return member?.Name;
    }

    /// <summary>How documents write the member that a text nearly names, or null.</summary>
    public static string? Near(string text, EquatableArray<EnumMember> members) =>
        NearMiss.Of(text, members.Select(member => member.Text)) ?? NearMiss.Of(EnumText.Bare(text), members.Select(member => member.Text));

    /// <summary>Whether two texts can stand for each other.</summary>
    public static bool AreAlike(string a, string b) => EnumText.Bare(a) == EnumText.Bare(b);
}
