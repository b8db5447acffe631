using Catalog.Engine.Problems;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Binding;

/// <summary>Matches text with the members of an enum, ignoring case, white space and hyphens.</summary>
public static class EnumMatch
{
    /// <summary>The name of the member that a text stands for, or null.</summary>
    public static string? Of(string text, EquatableArray<EnumMember> members)
    {
        var bare = Bare(text);
        var member = members.FirstOrDefault(member => member.Text == text)
            ?? members.FirstOrDefault(member => string.Equals(Bare(member.Text), bare, StringComparison.OrdinalIgnoreCase));
        return member?.Name;
    }

    /// <summary>How documents write the member that a text nearly names, or null.</summary>
    public static string? Near(string text, EquatableArray<EnumMember> members) =>
        NearMiss.Of(text, members.Select(member => member.Text)) ?? NearMiss.Of(Bare(text), members.Select(member => member.Text));

    private static string Bare(string text) => new(text.Where(c => c != '-' && !char.IsWhiteSpace(c)).ToArray());
}
