using System.Globalization;

namespace Catalog.Engine.Naming;

/// <summary>Names the properties that hold fields.</summary>
/// <remarks>Of fields that would share a name the first in ordinal order has it, wherever they stand in the documents.</remarks>
public static class PropertyNames
{
    /// <summary>A name for each field, in their order; unique, and none that is taken.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> fields, IEnumerable<string> taken)
    {
        var used = new HashSet<string>(taken, StringComparer.Ordinal);
        var inOrder = fields.ToList();
        var names = new string[inOrder.Count];
        foreach (var index in Enumerable.Range(0, names.Length).OrderBy(index => inOrder[index], StringComparer.Ordinal))
        {
            names[index] = Free(Identifier.OfField(inOrder[index]) is { Length: > 0 } name ? name : "Field", used);
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
