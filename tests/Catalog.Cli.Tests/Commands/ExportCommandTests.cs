using System.Text.Json;

namespace Catalog.Cli.Tests.Commands;

public class ExportCommandTests
{
    private static readonly DocumentCollection<Note> Full = Notes.Of(
        new Note("a")
        {
            Title = "Comma, \"quote\"\nand line",
            Body = new Body(2, "Ein Wörtchen 😀", "'<&>' \\ \u00A0"),
            [Notes.Date] = new PartialDate(1945, 6, "June 1945"),
            [Notes.Pages] = 12,
            [Notes.Price] = 1.50m,
            [Notes.Mood] = Mood.OverJoyed,
            [Notes.Tags] = new[] { "peace", "\"war\"" },
            [Notes.Sent] = new DateTimeOffset(1946, 1, 2, 3, 4, 5, TimeSpan.Zero),
        },
        new Note("b") { [Notes.Tags] = Array.Empty<string>() });

    private const string FullAsLine = """
        {"id":"a","title":"Comma, \"quote\"\nand line","sourcePath":"notes/a.txt",
        "contentHash":"0000000000000000000000000000000000000000000000000000000000000000","date":"1945-06","summary":null,"pageCount":12,
        "price":1.50,"moodOfTheDay":"OverJoyed","tags":["peace","\"war\""],"sent":"1946-01-02T03:04:05+00:00",
        "paragraphs":["Ein Wörtchen 😀","'<&>' \\ 
        """;

    [Fact]
    public void WritesAnObjectToALine()
    {
        var run = CommandRun.Piped(Full, "export", "--format", "ndjson");
        Assert.Equal(FullAsLine.Replace("\n", "") + "\u00A0\"]}", run.Lines[0]);
        Assert.Equal("b", JsonElement.Parse(run.Lines[1]).GetProperty("id").GetString());
        Assert.Equal((0, "", 2), (run.ExitCode, run.Faults, run.Lines.Count));
    }

    [Theory, InlineData("export"), InlineData("export", "--format", "json")]
    public void WritesAnIndentedArray(params string[] arguments)
    {
        var text = CommandRun.Piped(Full, arguments).Text;
        Assert.StartsWith("[\n  {\n    \"id\": \"a\",\n", text);
        Assert.EndsWith("  }\n]\n", text);
        var lines = CommandRun.Piped(Full, "export", "--format", "ndjson").Lines.Select(line => JsonElement.Parse(line));
        Assert.Equal(lines, JsonElement.Parse(text).EnumerateArray(), JsonElement.DeepEquals);
    }

    [Fact]
    public void AnEmptyCollectionIsAnEmptyArray()
    {
        Assert.Equal("[]\n", CommandRun.Piped(Notes.Of(), "export").Text);
        Assert.Equal("", CommandRun.Piped(Notes.Of(), "export", "-f", "ndjson").Text);
    }

    [Fact]
    public void WritesCsvToTheLetter()
    {
        var rows = CsvReader.Read(CommandRun.Piped(Full, "export", "--format", "csv").Text);
        Assert.Equal("id title sourcePath contentHash date summary pageCount price moodOfTheDay tags sent paragraphs".Split(' '), rows[0]);
        Assert.Equal(
            [
                "a", "Comma, \"quote\"\nand line", "notes/a.txt", new string('0', 64), "1945-06", "", "12", "1.50", "OverJoyed",
                """["peace","\"war\""]""", "1946-01-02T03:04:05+00:00", "[\"Ein Wörtchen 😀\",\"'<&>' \\\\ \u00A0\"]",
            ],
            rows[1]);
        Assert.Equal(["b", "b", "notes/b.txt", new string('0', 64), "", "", "", "", "", "[]", "", "[]"], rows[2]);
        Assert.Equal(3, rows.Count);
    }

    [Fact]
    public void WritesValuesOfEveryKind()
    {
        Field map = new("map", "Map", typeof(IReadOnlyDictionary<string, int>), isNullable: true);
        Field number = new("number", "Number", typeof(double), isNullable: true);
        Field truth = new("truth", "Truth", typeof(bool), isNullable: true);
        Field time = new("time", "Time", typeof(TimeOnly), isNullable: true, format: "HH:mm");
        Field day = new("day", "Day", typeof(DateOnly), isNullable: true, format: "MMMM d, yyyy");
        Field link = new("link", "Link", typeof(Uri), isNullable: true);
        Field other = new("other", "Other", typeof(Note), isNullable: true);
        var notes = Notes.Named("Notes", [map, number, truth, time, day, link, other], new Note("a")
        {
            [map] = new Dictionary<string, int> { ["One Two"] = 1 },
            [number] = double.NaN,
            [truth] = false,
            [time] = new TimeOnly(7, 5),
            [day] = new DateOnly(1945, 6, 8),
            [link] = new Uri("https://example.org/a b"),
            [other] = new Note("z"),
        });
        Assert.Contains(
            "\"map\":{\"One Two\":1},\"number\":\"NaN\",\"truth\":false,\"time\":\"07:05:00\",\"day\":\"1945-06-08\","
            + "\"link\":\"https://example.org/a b\",\"other\":\"z\",\"paragraphs\":[]}",
            CommandRun.Piped(notes, "export", "--format", "ndjson").Text);
    }

    [Fact]
    public void SeveralCollectionsAreAnObjectOfArrays()
    {
        var text = CommandRun.Piped([Shelf.Letters, Shelf.Notes], "export").Text;
        Assert.StartsWith("{\n  \"Letters\": [\n    {\n      \"id\": \"a\",\n", text);
        Assert.EndsWith("    }\n  ]\n}\n", text);
        var (shelf, notes) = (JsonElement.Parse(text), JsonElement.Parse(CommandRun.Piped(Shelf.Notes, "export").Text));
        Assert.Equal(["Letters", "Notes"], shelf.EnumerateObject().Select(collection => collection.Name));
        Assert.True(JsonElement.DeepEquals(notes, shelf.GetProperty("Notes")));
        Assert.Equal(
            CommandRun.Piped(Shelf.Notes, "export").Text,
            CommandRun.Piped([Shelf.Letters, Shelf.Notes], "export", "--collection", "notes").Text);
    }

    [Theory, InlineData("csv"), InlineData("ndjson")]
    public void SeveralCollectionsDoNotFitLinesOfOneShape(string format)
    {
        var run = CommandRun.Piped([Shelf.Letters, Shelf.Notes], "export", "--format", format);
        Assert.Equal(
            $"The lines of an export in {format} have one shape: choose a collection with --collection (Letters, Notes), or --format json.\n",
            run.Faults);
        Assert.Equal((2, ""), (run.ExitCode, run.Text));
        Assert.Equal(0, CommandRun.Piped([Shelf.Letters, Shelf.Notes], "export", "-f", format, "--collection", "Letters").ExitCode);
    }
}
