using System.Collections.Immutable;

namespace Catalog.Generators.Documents;

/// <summary>How much of an assembly's room for string literals the documents take.</summary>
/// <param name="Bytes">The bytes that their distinct texts take in the heap of user strings.</param>
/// <remarks>The heap holds 2²⁴ − 1 bytes (ECMA-335 II.24.2.4); beyond them the compiler reports CS8103.</remarks>
internal sealed record LiteralLoad(long Bytes)
{
    /// <summary>What an assembly can hold.</summary>
    public const long Capacity = 0xFFFFFF;

    /// <summary>What documents may take of it; the rest is left to the app's own texts.</summary>
    public const long Limit = Capacity * 15 / 16;

    /// <summary>Whether a quarter of the capacity is taken.</summary>
    public bool IsNear => Bytes > Capacity / 4;

    /// <summary>Whether the compiler would refuse, or soon would.</summary>
    public bool IsOver => Bytes > Limit;

    public static LiteralLoad Of(ImmutableArray<LiteralWeights> files, CancellationToken cancellation)
    {
        var seen = new HashSet<ulong>();
        return new(files.Sum(file => file.Texts.Where(text => seen.Add(text.Hash)).Sum(text => (long)text.Bytes)));
    }
}
