namespace Catalog.Engine.Problems;

/// <summary>Names among which what was probably meant is looked for again and again.</summary>
/// <remarks>Most are told apart by their length and their characters alone, before their distance is counted.</remarks>
public sealed class NearNames
{
    private readonly (string Name, string Upper, ulong Characters)[] _names;

    /// <param name="names">The names.</param>
    public NearNames(IEnumerable<string> names) =>
        _names = names.Distinct(StringComparer.Ordinal).Select(name => (name, name.ToUpperInvariant(), Characters(name.ToUpperInvariant()))).ToArray();

    /// <summary>The name nearest to a text, or null where none is near; case does not count.</summary>
    public string? Of(string text)
    {
        var upper = text.ToUpperInvariant();
        var characters = Characters(upper);
        var limit = NearMiss.Limit(text);
        return NearMiss.Nearest(
            _names
                .Where(name => Math.Abs(name.Upper.Length - upper.Length) <= limit && Count(name.Characters ^ characters) <= 2 * limit)
                .Select(name => (name.Name, name.Upper)),
            upper,
            limit);
    }

    // One change takes a character away and brings another one in.
    private static ulong Characters(string upper) => upper.Aggregate(0UL, (set, c) => set | (1UL << (c % 64)));

    private static int Count(ulong set)
    {
        var count = 0;
        for (var rest = set; rest != 0; rest &= rest - 1)
        {
            count++;
        }

        return count;
    }
}
