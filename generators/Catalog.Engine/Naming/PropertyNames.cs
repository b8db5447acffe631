using System.Globalization;

namespace Catalog.Engine.Naming;

/// <summary>Names the properties that hold fields.</summary>
/// <remarks>Of fields that would share a name the one that occurs most has it, then the first in ordinal order.</remarks>
public static class PropertyNames
{
    /// <summary>Whether a property bears the name of a field, in whatever case.</summary>
    public static bool Fits(string property, string field) =>
        field == property || string.Equals(Identifier.OfField(field), property, StringComparison.OrdinalIgnoreCase);

    /// <summary>A name for each field, in their order; unique, and none that is taken.</summary>
    /// <param name="fields">The fields, and how often each occurs.</param>
    /// <param name="taken">Names that no property may have.</param>
    public static IReadOnlyList<string> Of(IEnumerable<(string Name, int Occurrences)> fields, IEnumerable<string> taken)
    {
        var used = new HashSet<string>(taken, StringComparer.Ordinal);
        var inOrder = fields.ToList();
        var names = new string[inOrder.Count];
        var byRank = Enumerable.Range(0, names.Length)
            .OrderByDescending(index => inOrder[index].Occurrences)
            .ThenBy(index => inOrder[index].Name, StringComparer.Ordinal);
        foreach (var index in byRank)
        {
            names[index] = Free(Identifier.OfField(inOrder[index].Name) is { Length: > 0 } name ? name : "Field", used);
        }

        return names;
    }

    private static string Free(string plain, HashSet<string> used)
    {
        var free = used.Contains(plain) ? plain + "Value" : plain;
        for (var number = 2; !used.Add(free); number++)
        {
            free = plain + number.ToString(CultureInfo.InvariantCulture);
        }

        return free;
    }
}
