using Catalog.Engine;
using Catalog.Engine.Collections;
using Catalog.Engine.Naming;
using Catalog.Engine.Text;

namespace Catalog.Generators.Collections;

/// <summary>Keeps what documents were once called, as long as their aliases say so.</summary>
internal static class FormerNames
{
    /// <summary>The members, each with the names that its aliases amount to and no other member has.</summary>
    public static EquatableArray<MemberModel> Add(EquatableArray<MemberModel> members, EquatableArray<AliasModel> aliases, IEnumerable<string> taken)
    {
        if (aliases.Count == 0)
        {
            return members;
        }

        var used = new HashSet<string>(taken.Concat(members.Select(member => member.Name)), StringComparer.OrdinalIgnoreCase);
        var names = aliases
            .Select(alias => (alias.Id, Former: new FormerName(MemberNames.Plain(alias.Alias, alias.Alias), alias.Alias)))
            .GroupBy(pair => pair.Former.Name, StringComparer.OrdinalIgnoreCase)
            .Where(group => !used.Contains(group.Key) && group.Select(pair => pair.Id).Distinct(StringComparer.Ordinal).Count() == 1)
            .Select(group => group.First())
            .ToLookup(pair => pair.Id, pair => pair.Former, StringComparer.Ordinal);
        return members
            .Select(member => member is { IsListed: true, IsVisible: true } ? member with { FormerNames = names[member.Id].ToEquatableArray() } : member)
            .ToEquatableArray();
    }
}
