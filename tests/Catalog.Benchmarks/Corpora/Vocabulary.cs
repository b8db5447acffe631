namespace Catalog.Benchmarks.Corpora;

/// <summary>Words of no language, some of them frequent and most of them rare, as in any text.</summary>
internal static class Vocabulary
{
    private const int Octaves = 14;

    private static readonly string[] Onsets =
        ["b", "br", "c", "ch", "d", "dr", "f", "fl", "g", "gr", "h", "k", "l", "m", "n", "p", "pr", "r", "s", "sh", "st", "t", "tr", "v", "w"];

    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "ai", "ea", "ou"];
    private static readonly string[] Codas = ["", "", "", "l", "m", "n", "nd", "r", "rd", "s", "st", "t"];
    private static readonly string[] Words = Make((1 << Octaves) - 1);

    /// <summary>A word. Half of the words of a text are of the 127 most frequent: the rank is drawn from an octave, and each is as likely, which
    /// is Zipf's law.</summary>
    public static string Word(Dice dice)
    {
        var octave = dice.Next(Octaves);
        return Words[(1 << octave) - 1 + dice.Next(1 << octave)];
    }

    /// <summary>A rare word as a name.</summary>
    public static string Name(Dice dice)
    {
        var word = Words[dice.Next(1 << 10, Words.Length - 1)];
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    // The more frequent, the shorter.
    private static string[] Make(int count)
    {
        var dice = new Dice(1);
        var words = new HashSet<string>(StringComparer.Ordinal);
        var ordered = new List<string>();
        while (ordered.Count < count)
        {
            var syllables = 1 + (ordered.Count > 60 ? 1 : 0) + (ordered.Count > 2000 ? dice.Next(2) : 0);
            var word = string.Concat(Enumerable.Range(0, syllables).Select(_ => dice.Of(Onsets) + dice.Of(Vowels) + dice.Of(Codas)));
            if (words.Add(word))
            {
                ordered.Add(word);
            }
        }

        return [.. ordered];
    }
}
