namespace Catalog.Cli.Tests.Commands;

/// <summary>A few notes and letters to run commands on.</summary>
internal static class Shelf
{
    public static readonly DocumentCollection<Note> Notes = Tests.Notes.Of(
        new Note("b")
        {
            Title = "Second [bold]note[/]",
            Body = new Body(5, "One [red]river[/] two.", "Three."),
            [Tests.Notes.Date] = new PartialDate(1945, 6, "June 1945"),
            [Tests.Notes.Mood] = Mood.OverJoyed,
            [Tests.Notes.Tags] = new[] { "peace", "war" },
        },
        new Note("a") { Title = "First note", [Tests.Notes.Summary] = "Two lines\nof a river." },
        new Note("2024/c") { Title = "Third note", [Tests.Notes.Date] = new PartialDate(1947), [Tests.Notes.Mood] = Mood.Sad });

    public static readonly DocumentCollection<Note> Letters =
        Tests.Notes.Named("Letters", [Tests.Notes.Date], new Note("a") { Title = "A letter on a river" });
}
