using Catalog.Cli.Fields;

namespace Catalog.Cli.Tests;

/// <summary>Collections made by hand.</summary>
internal static class Notes
{
    public static readonly Field Date = new("Date", "Date", typeof(PartialDate), isNullable: true);
    public static readonly Field Summary = new("Summary", "Summary", typeof(string), isNullable: true);
    public static readonly Field Pages = new("Number of Pages", "PageCount", typeof(int), isNullable: true);
    public static readonly Field Price = new("price", "Price", typeof(decimal), isNullable: true);
    public static readonly Field Mood = new("Mood of the Day", "MoodOfTheDay", typeof(Mood), isNullable: true);
    public static readonly Field Tags = new("tags", "Tags", typeof(IReadOnlyList<string>), isNullable: true);
    public static readonly Field Sent = new("sent", "Sent", typeof(DateTimeOffset), isNullable: true);

    public static readonly IReadOnlyList<Field> All = [Date, Summary, Pages, Price, Mood, Tags, Sent];

    public static DocumentCollection<Note> Of(params Note[] notes) => Named("Notes", All, notes);

    public static DocumentCollection<Note> Named(string name, IReadOnlyList<Field> fields, params Note[] notes)
    {
        Note[] sorted = [.. notes.OrderBy(note => note.Id, StringComparer.Ordinal)];
        return new(name, fields, [.. sorted.Select(note => note.Id)], index => sorted[index]);
    }

    public static DocumentField Field(string name) => new DocumentFields(Of()).Find(name);
}
