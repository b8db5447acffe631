using Catalog.Cli.Fields;

namespace Catalog.Cli.Tests.Fields;

public class FieldSortTests
{
    private static readonly Note[] All =
    [
        Note("a", new(1945, 6, "June 1945"), pages: 10, Mood.OverJoyed, "b"),
        Note("b", new(1945, 6, 8, "8 June 1945"), pages: 9, Mood.Calm, "B"),
        new("c"),
        Note("d", new(1945, "year 1945"), pages: 100, Mood.Sad, "a"),
        Note("e", new(987), pages: 9, mood: null, ""),
    ];

    [Theory]
    [InlineData("pageCount", "b e a d c", "d a b e c")]
    [InlineData("moodOfTheDay", "d b a c e", "a b d c e")]
    [InlineData("summary", "d a b c e", "a b d c e")]
    [InlineData("date", "e d a b c", "b a d e c")]
    [InlineData("tags", "a b c d e", "a b c d e")]
    [InlineData("id", "a b c d e", "e d c b a")]
    public void SortsByTypeWithTheEmptyLastAndTiesById(string field, string ascending, string descending)
    {
        Assert.Equal(ascending, Ids(field, isDescending: false));
        Assert.Equal(descending, Ids(field, isDescending: true));
    }

    private static string Ids(string field, bool isDescending) =>
        string.Join(' ', new FieldSort(Notes.Field(field), isDescending).Apply(All).Select(document => document.Id));

    private static Note Note(string id, PartialDate date, int pages, Mood? mood, string summary) => new(id)
    {
        [Notes.Date] = date,
        [Notes.Pages] = pages,
        [Notes.Mood] = mood,
        [Notes.Summary] = summary,
        [Notes.Tags] = Array.Empty<string>(),
    };
}
