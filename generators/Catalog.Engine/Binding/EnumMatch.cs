using Catalog.Engine.Problems;

namespace Catalog.Engine.Binding;

/// <summary>Matches text with the members of an enum by name, ignoring case, white space and hyphens.</summary>
internal static class EnumMatch
{
    /// <summary>The member that a text names, or null.</summary>
    public static string? Of(string text, EquatableArray<string> members)
    {
        var name = Bare(text);
        return members.FirstOrDefault(member => member == text)
            ?? members.FirstOrDefault(member => string.Equals(Bare(member), name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The member that a text nearly names, or null.</summary>
    public static string? Near(string text, EquatableArray<string> members) => NearMiss.Of(Bare(text), members);

    private static string Bare(string text) => new(text.Where(c => c != '-' && !char.IsWhiteSpace(c)).ToArray());
}
