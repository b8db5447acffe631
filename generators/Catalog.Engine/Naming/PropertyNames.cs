namespace Catalog.Engine.Naming;

/// <summary>Names the properties that hold fields.</summary>
public static class PropertyNames
{
    /// <summary>A name for each field, in order; unique, and none that is taken.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> fields, IEnumerable<string> taken)
    {
        var used = new HashSet<string>(taken, StringComparer.Ordinal);
        var names = new List<string>();
        foreach (var field in fields)
        {
            var plain = Identifier.OfField(field) is { Length: > 0 } name ? name : "Field";
            var free = used.Contains(plain) ? plain + "Value" : plain;
            for (var number = 2; !used.Add(free); number++)
            {
                free = plain + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }

            names.Add(free);
        }

        return names;
    }
}
