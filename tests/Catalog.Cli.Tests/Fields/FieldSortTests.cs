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

    public static TheoryData<object?[], string> Nested => new()
    {
        { [new[] { 10 }, new[] { 9 }, new[] { 9, 1 }, Array.Empty<int>()], "b c a d" },
        { [Author("b", 1900), Author("a", 1950), Author("a", 1901), new Author()], "c b a d" },
        { [new[] { Author("b", 1) }, null, new[] { Author("a", 1), Author("z", 1) }, new[] { Author("a", 1) }], "d c a b" },
        { [Library.Map(("a", 10)), Library.Map(("b", 1)), Library.Map(("a", 9)), Library.Map()], "c a b d" },
        { [DataNode.Plain("10"), DataNode.Plain("9.5"), DataNode.Empty, DataNode.Plain("-1")], "d b a c" },
        { [DataNode.Map(("a", DataNode.Plain("1"))), DataNode.Plain("x"), DataNode.List(DataNode.Plain("1")), DataNode.Plain("2")], "d b c a" },
        { [DataNode.Plain("true"), DataNode.Plain("2"), DataNode.Plain("false"), DataNode.Quoted("1")], "c a b d" },
    };

    [Theory, MemberData(nameof(Nested))]
    public void SortsListsAndMapsByWhatIsInThem(object?[] values, string ids)
    {
        var field = new DocumentFields(Library.Of()).Find("extra");
        var notes = values.Select((value, index) => new Note("abcd"[index].ToString()) { [Library.Extra] = value });
        Assert.Equal(ids, string.Join(' ', new FieldSort(field, IsDescending: false).Apply(notes).Select(document => document.Id)));
    }

    private static Author Author(string name, int born) => new() { Name = name, Born = new PartialDate(born) };

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
