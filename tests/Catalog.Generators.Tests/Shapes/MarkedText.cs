namespace Catalog.Generators.Tests.Shapes;

/// <summary>A document in which a mark stands before each place that a fault must name.</summary>
internal static class MarkedText
{
    private const char Mark = '‹';

    /// <summary>The document without its marks.</summary>
    public static string Plain(string marked) => marked.Replace(Mark.ToString(), "", StringComparison.Ordinal);

    /// <summary>The line and column of each mark, counted from 1 and in UTF-16 code units, as the compiler prints them.</summary>
    public static IReadOnlyList<string> Places(string marked)
    {
        var places = new List<string>();
        var (line, column) = (1, 1);
        foreach (var c in marked.ReplaceLineEndings("\n"))
        {
            if (c == Mark)
            {
                places.Add(FormattableString.Invariant($"{line},{column}"));
            }
            else
            {
                (line, column) = c == '\n' ? (line + 1, 1) : (line, column + 1);
            }
        }

        return places;
    }

    /// <summary>What the compiler must print: each fault at its mark.</summary>
    /// <param name="name">The file.</param>
    /// <param name="marked">Its text.</param>
    /// <param name="faults">The faults in the order of the marks, such as <c>error CAT016: …</c>.</param>
    public static string[] Lines(string name, string marked, params string[] faults)
    {
        var places = Places(marked);
        Assert.Equal(faults.Length, places.Count);
        return [.. places.Zip(faults, (place, fault) => $"{name}({place}): {fault}")];
    }
}
