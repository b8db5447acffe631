using System.Text;

namespace Catalog.Benchmarks.Corpora;

/// <summary>Paragraphs of sentences.</summary>
internal static class Prose
{
    /// <summary>Adds paragraphs, with a blank line between them, until a text is at least so long.</summary>
    public static void Write(StringBuilder text, int length, Dice dice)
    {
        for (var first = true; text.Length < length; first = false)
        {
            text.Append(first ? "" : "\n\n");
            var sentences = dice.Next(1, 5);
            for (var sentence = 0; sentence < sentences; sentence++)
            {
                text.Append(sentence == 0 ? "" : " ");
                WriteSentence(text, dice);
            }
        }
    }

    private static void WriteSentence(StringBuilder text, Dice dice)
    {
        var start = text.Length;
        var words = dice.Next(6, 26);
        for (var word = 0; word < words; word++)
        {
            text.Append(word == 0 ? "" : dice.Next(12) == 0 ? ", " : " ");
            text.Append(dice.Next(40) switch
            {
                0 => Vocabulary.Name(dice),
                1 => FormattableString.Invariant($"{dice.Next(2, 1999)}"),
                _ => Vocabulary.Word(dice),
            });
        }

        text[start] = char.ToUpperInvariant(text[start]);
        text.Append(dice.Next(30) == 0 ? FormattableString.Invariant($". [{dice.Next(1, 9)}]") : ".");
    }
}
