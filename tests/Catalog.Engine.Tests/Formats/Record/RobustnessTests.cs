using Catalog.Engine.Documents;
using Catalog.Engine.Formats;
using Catalog.Engine.Text;

namespace Catalog.Engine.Tests.Formats.Record;

/// <summary>Whatever a page looks like: nothing throws, every problem and value has its place, and nothing is lost or invented.</summary>
public class RobustnessTests
{
    private const int Rounds = 850;

    private static readonly HashSet<string> Dropped =
    [
        "Skip to content", "Author(s):", "Associated People & Organizations", "Associated Places", "Associated Topics",
        "Subjects Discussed", "Document Contributors", "Document Information", "Source", "Original Archive", "Rights",
        "Original Uploaded Date", "Language", "Record ID", "Original Classification", "Donors", "Donor",
    ];

    public static TheoryData<string> Layouts => [.. SaltLine.Layouts];

    [Theory, MemberData(nameof(Layouts))]
    public void DamagedPagesAreReadOrRejectedAtAPlace(string layout)
    {
        var page = SaltLine.Text(layout);
        var random = new Random(layout[0]);
        var sound = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var text = Mutation.Of(page, random);
            var reading = DocumentReader.Read(new DocumentSource("page.txt", text), ".txt", random.Next(3) == 0 ? null : "record");
            Assert.True(reading.Documents.Count + reading.Problems.Count > 0, text);
            Assert.All(reading.Problems, problem => IsInside(problem.Place, text));
            Assert.All(reading.Documents, document => IsPlaced(document, text));
            if (reading.Problems.Count == 0)
            {
                NothingIsLost(Assert.Single(reading.Documents), text);
                sound++;
            }
        }

        Assert.InRange(sound, Rounds / 4, Rounds - 1);
    }

    private static void IsPlaced(Document document, string text)
    {
        Assert.Equal(document.Title, document.Place.In(text));
        IsInside(document.Place, text);
        Assert.All(document.Fields, field => IsInside(field.Value.Place, text));
        Assert.All(document.Scalars(), scalar => IsInside(scalar.Place, text));
        Assert.All(document.Scalars(), scalar => Assert.Equal(scalar.Text.Split('\n')[0], scalar.Place.In(text)));
    }

    private static void IsInside(Place place, string text)
    {
        Assert.InRange(place.Start + place.Length, place.Start, text.Length);
        Assert.Equal(TextLines.PlaceOf(text, place.Start, place.Length), place);
    }

    private static void NothingIsLost(Document document, string text)
    {
        var values = document.Fields
            .Where(field => field.Name != "Document Type")
            .SelectMany(field => field.Value.Scalars())
            .Select(scalar => scalar.Text)
            .Concat(document.Body.Paragraphs)
            .Append(document.Title!)
            .SelectMany(value => value.Split('\n'))
            .CountBy(value => value.Trim())
            .ToDictionary();
        var lines = text.Split('\n', '\r').Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => line.Trim()).ToList();
        foreach (var (line, count) in lines.CountBy(line => line))
        {
            var found = values.GetValueOrDefault(line);
            values.Remove(line);
            Assert.InRange(found, 0, count);
            Assert.True(found == count || Dropped.Contains(line) || IsLeaked(line, lines, document), $"Lost: {line}\n\n{text}");
        }

        Assert.Empty(values);
    }

    // The first line of layout E, above the date.
    private static bool IsLeaked(string line, List<string> lines, Document document) =>
        line == lines[0] && lines[1] == document.Text("Date");
}
