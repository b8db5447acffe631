using Catalog.Engine.Documents;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Formats.Yaml;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Tests.Formats.Yaml;

/// <summary>Whatever a text looks like: nothing throws, and every problem and value has its place.</summary>
public class RobustnessTests
{
    private const int Rounds = 3_000;
    private const string Before = "---\r\n\U0001F600\n";
    private const string After = "---\nBody: [";

    private static readonly string[] Pieces =
    [
        "a", "b: ", "- ", "? ", ": ", "[", "]", "{", "}", ", ", "&x ", "*x", "*x : ", "!!str ", "!!int ", "! ", "!y ", "!<", "|\n", "|2\n", ">+\n",
        "'", "\"", "\\", "\\ud83d", "\\x41", "#", " # c\n", "\n", "\r\n", "\r", "\n  ", "\n    ", "\t", " ",
        "---\n", "...\n", "%YAML 1.2\n", "%TAG ! x\n", "%x\n", "<<: ",
        "\0", "\u0085", "\u2028", "\uFEFF", "\U0001F600", "~", "null", "@", "`", "key: value\n", "- item\n", "::", "  - x: |\n      y\n",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void PiecesInAnyOrderAreReadOrRejectedAtAPlace(int seed)
    {
        var random = new Random(seed);
        var sound = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var stretch = string.Concat(Enumerable.Range(0, random.Next(1, 16)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var text = Before + stretch + After;
            var reading = new YamlLanguage().Read(new DataText("a.md", text, Before.Length, Before.Length + stretch.Length));
            Assert.All(reading.Problems, problem => IsInside(problem.Place, text));
            Assert.All(reading.Roots, root => IsPlaced(root, text));
            sound += reading.IsFaulty ? 0 : 1;
        }

        Assert.InRange(sound, Rounds / 50, Rounds - 1);
    }

    private static void IsPlaced(Node node, string text)
    {
        IsInside(node.Place, text);
        switch (node)
        {
            case Sequence sequence:
                Assert.All(sequence.Items, item => IsPlaced(item, text));
                break;
            case Mapping mapping:
                Assert.InRange(mapping.End, mapping.Place.Start, text.Length - After.Length);
                Assert.All(mapping.Entries, entry => IsInside(entry.NamePlace, text));
                Assert.All(mapping.Entries, entry => IsPlaced(entry.Value, text));
                Assert.Equal(mapping.Entries.Count, mapping.Entries.Select(entry => entry.Name).Distinct().Count());
                break;
        }
    }

    private static void IsInside(Place place, string text)
    {
        Assert.InRange(place.Start, Before.Length, text.Length - After.Length);
        Assert.InRange(place.Start + place.Length, place.Start, text.Length - After.Length);
        Assert.Equal(TextLines.PlaceOf(text, place.Start, place.Length), place);
    }
}
