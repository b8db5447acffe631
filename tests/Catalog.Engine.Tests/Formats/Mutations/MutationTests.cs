using System.Text.RegularExpressions;
using Catalog.Engine.Documents;
using Catalog.Engine.Formats;
using Catalog.Engine.Text;
using CsCheck;

namespace Catalog.Engine.Tests.Formats.Mutations;

/// <summary>Whatever happened to a document, it is read with all its words, or reported at a place in it.</summary>
public partial class MutationTests
{
    private const int Mutants = 2000;

    public static TheoryData<int> Fixtures => [.. Enumerable.Range(0, Fixture.All.Count)];

    [Theory, MemberData(nameof(Fixtures))]
    public void ASoundDocumentIsReadWithAllItsWords(int fixture)
    {
        var reading = Read(Fixture.All[fixture], Fixture.All[fixture].Text);
        Assert.Empty(reading.Problems);
        Assert.Empty(Lost(Fixture.All[fixture], Fixture.All[fixture].Text, reading));
    }

    [Theory, MemberData(nameof(Fixtures))]
    public void AMutantIsReadWithAllItsWordsOrReported(int fixture) => Mutations.Mutants.Of(Fixture.All[fixture].Text).Sample(
        mutant =>
        {
            var sound = Fixture.All[fixture];
            var reading = Read(sound, mutant);
            Assert.All(reading.Problems, problem => AssertWithin(problem.Place, mutant));
            Assert.All(reading.Documents.SelectMany(document => document.Fields), field => AssertWithin(field.Value.Place, mutant));
            if (reading.Problems.Count == 0 && Array.TrueForAll(sound.Silent, silent => Count(silent, mutant) == Count(silent, sound.Text)))
            {
                Assert.Empty(Lost(sound, mutant, reading));
            }
        },
        iter: Mutants);

    private static Reading Read(Fixture fixture, string text) =>
        DocumentReader.Read(new DocumentSource("a" + fixture.Extension, text), fixture.Extension, fixture.Format);

    private static int Count(string part, string text) => text.Split(part).Length - 1;

    // A header without rows is no document.
    private static IEnumerable<string> Lost(Fixture fixture, string text, Reading reading)
    {
        if (reading.Documents.Count == 0)
        {
            return [];
        }

        // Elements that stand close together make one word of running text.
        var texts = string.Join("\n", reading.Documents.SelectMany(Texts));
        var kept = new HashSet<string>(Words(texts), StringComparer.Ordinal);
        return Words(Regex.Replace(text, fixture.Markup, " ")).Where(word =>
            !kept.Contains(word) && word is not ("null" or "Null" or "NULL") && !(fixture.Format == "xml" && texts.Contains(word, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Texts(Document document) =>
    [
        document.Title ?? "", document.Body.Text ?? "", .. document.Body.Paragraphs,
        .. document.Fields.SelectMany(field => Texts(field.Value).Prepend(field.Name)),
    ];

    private static IEnumerable<string> Texts(Node node) => node switch
    {
        Scalar scalar => [scalar.Text],
        Sequence sequence => sequence.Items.SelectMany(Texts),
        Mapping mapping => mapping.Entries.SelectMany(entry => Texts(entry.Value).Prepend(entry.Name)),
        _ => [],
    };

    private static void AssertWithin(Place place, string text)
    {
        Assert.InRange(place.Start, 0, text.Length);
        Assert.InRange(place.Start + place.Length, 0, text.Length);
        Assert.Equal(TextLines.PlaceOf(text, place.Start, place.Length), place);
    }

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value);

    [GeneratedRegex("[A-Za-z0-9]+")]
    private static partial Regex Word();
}
