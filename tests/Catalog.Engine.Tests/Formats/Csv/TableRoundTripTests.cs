using Catalog.Engine.Documents;
using Catalog.Engine.Text;

namespace Catalog.Engine.Tests.Formats.Csv;

/// <summary>Whatever a table holds comes back, and whatever a file holds is read or rejected at a place.</summary>
public class TableRoundTripTests
{
    private const string Characters = "ab1 ,;\t\"\"\"\r\n\u0085\u2028\uFEFF";

    private static readonly string[] LineEnds = ["\n", "\r\n", "\r"];

    [Theory]
    [InlineData("csv", ',')]
    [InlineData("csv", ';')]
    [InlineData("tsv", '\t')]
    public void EveryTableComesBack(string format, char delimiter)
    {
        var random = new Random(delimiter);
        for (var round = 0; round < 500; round++)
        {
            var rows = Enumerable.Range(0, random.Next(1, 5))
                .Select(row => new[] { FormattableString.Invariant($"r{row}"), Value(random), Value(random), Value(random) })
                .ToList();
            var lineEnd = LineEnds[random.Next(LineEnds.Length)];
            string[] header = ["id", "x", "y", "z"];
            var lines = rows.Prepend(header).Select(row => string.Join(delimiter, row.Select(value => Quoted(value, random))));
            var text = string.Join(lineEnd, lines) + (random.Next(2) == 0 ? lineEnd : "");
            Assert.Equal(
                rows.Select(row => row.Select(value => value.Length == 0 ? null : TextLines.Normalize(value))), Table.Rows(text, format));
        }
    }

    [Fact]
    public void EveryTextIsReadOrRejectedAtAPlace()
    {
        var random = new Random(7);
        for (var round = 0; round < 5_000; round++)
        {
            var text = "id,x\n" + string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => Characters[random.Next(Characters.Length)]));
            var reading = Table.Read(text);
            Assert.All(reading.Problems, problem => IsInside(problem.Place, text));
            Assert.All(reading.Documents.SelectMany(document => document.Fields), field => IsInside(field.Value.Place, text));
            Assert.All(reading.Documents, document => Assert.True(document.IsFaulty || document.Fields.Count == 2));
            Assert.True(reading.Problems.Count > 0 || !reading.Documents.Any(document => document.IsFaulty));
        }
    }

    private static string Value(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => Characters[random.Next(Characters.Length)]));

    // Quoted where it must be, and else at random.
    private static string Quoted(string value, Random random) =>
        random.Next(2) == 0 && !value.Any(c => ",;\t\"\r\n".Contains(c, StringComparison.Ordinal)) ? value : $"\"{value.Replace("\"", "\"\"")}\"";

    private static void IsInside(Place place, string text)
    {
        Assert.InRange(place.Start + place.Length, place.Start, text.Length);
        Assert.Equal(TextLines.PlaceOf(text, place.Start, place.Length), place);
        Assert.DoesNotContain(place.In(text), c => c is '\r' or '\n');
    }
}
