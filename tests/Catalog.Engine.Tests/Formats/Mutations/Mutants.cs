using CsCheck;

namespace Catalog.Engine.Tests.Formats.Mutations;

/// <summary>Texts that were a sound document before some of their characters were lost, doubled, moved or replaced.</summary>
internal static class Mutants
{
    // What the languages give a meaning to, and what they must not fall over.
    private const string Characters =
        "\n\r\t \"'`{}[]()<>/\\:;,.-_=+*&^%$#@!?|~09azAZ\0\u0007\u00A0\u0085\u2028\uFEFF\uFFFD\uFFFFé界";

    private static readonly string[] Pieces =
    [
        "---\n", "...\n", "+++\n", "```toml\n", "\n\n", "<!--", "-->", "<![CDATA[", "]]>", "\"\"\"", "'''", "[[", "]]", "{ }", "- ", ": ", "# ",
        "\U0001F600", "\r\n", "<<: ", "&a ", "*a", "!!str ", "<!DOCTYPE a>", "&amp;", "\\u0041", "\\ud800",
    ];

    private static readonly Gen<string> Inserts =
        Gen.OneOf(Gen.OneOfConst([.. Characters.Select(c => c.ToString())]), Gen.OneOfConst(Pieces));

    /// <summary>Mutants of a text.</summary>
    public static Gen<string> Of(string text) => Gen.Select(Mutation(text.Length), Inserts).Array[1, 4]
        .Select(mutations => mutations.Aggregate(text, (mutant, mutation) => Apply(mutant, mutation.Item1, mutation.Item2)));

    private static Gen<(int Kind, int Start, int Length)> Mutation(int length) => Gen.Select(Gen.Int[0, 4], Gen.Int[0, length], Gen.Int[1, 24]);

    private static string Apply(string text, (int Kind, int Start, int Length) mutation, string insert)
    {
        var start = Math.Min(mutation.Start, text.Length);
        var length = Math.Min(mutation.Length, text.Length - start);
        return mutation.Kind switch
        {
            0 => text.Remove(start, length),
            1 => text.Insert(start, text.Substring(start, length)),
            2 => text.Insert(start, insert),
            3 => text.Remove(start, Math.Min(1, length)).Insert(start, insert),
            _ => text[..start],
        };
    }
}
