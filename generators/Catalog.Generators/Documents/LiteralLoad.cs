using System.Collections.Immutable;
using Catalog.Engine.Binding;

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

    public static LiteralLoad Of(ImmutableArray<BoundFile> files, CancellationToken cancellation)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in files.SelectMany(file => file.Documents))
        {
            cancellation.ThrowIfCancellationRequested();
            texts.UnionWith([document.Id, document.Title, document.SourcePath, document.ContentHash, .. document.Body.Paragraphs]);
            texts.UnionWith(document.Body.Text is { } text ? [text] : []);
            texts.UnionWith(document.Values.SelectMany(value => Texts(value.Value)));
        }

        // Two bytes for each UTF-16 code unit, one for a flag, and the length in up to four.
        return new(texts.Sum(text => (2L * text.Length) + 5));
    }

    private static IEnumerable<string> Texts(Value? value) => value switch
    {
        ScalarValue scalar => [scalar.Text],
        ListValue list => list.Items.SelectMany(Texts),
        _ => [],
    };
}
