using Catalog.Cli.Fields;

namespace Catalog.Cli.Tests.Fields;

public class FieldValueTests
{
    [Fact]
    public void KnowsWhatIsEmpty()
    {
        object?[] empty =
        [
            null, "", Array.Empty<string>(), new Dictionary<string, int>(), new string?[] { null }, new Author(), new[] { new Author() },
            DataNode.Empty, DataNode.Quoted(""), DataNode.List(DataNode.Empty), DataNode.Map(("a", DataNode.Map())),
        ];
        object?[] full =
        [
            "x", 0, false, new[] { "" }, default(PartialDate), new Author { Name = "" }, DataNode.Plain("0"), DataNode.List(DataNode.Quoted("")),
        ];
        Assert.All(empty, value => Assert.True(FieldValue.IsEmpty(value)));
        Assert.All(full, value => Assert.False(FieldValue.IsEmpty(value)));
    }

    [Fact]
    public void WritesDatesInEdtfWhateverTheirDocumentsWrote()
    {
        Assert.Equal("1945-06", FieldValue.Text(new PartialDate(1945, 6, "June 1945")));
        Assert.Equal("1945-06-08", FieldValue.Text(new DateOnly(1945, 6, 8)));
        Assert.Equal("1945-06-08T07:05:09+00:00", FieldValue.Date(new DateTimeOffset(1945, 6, 8, 7, 5, 9, TimeSpan.Zero)));
        Assert.Null(FieldValue.Date("1945"));
    }

    [Fact]
    public void FindsWhatIsInAValueAtAnyDepth()
    {
        Assert.Equal(["a", "b"], Leaves(new[] { "a", null, "b" }));
        Assert.Equal(["new: 12.50", "Old one: 3"], Leaves(Library.Map(("new", 12.50m), ("Old one", 3))));
        Assert.Equal(["Ann", "1899-12", "Ben"], Leaves(new Author
        {
            Name = "Ann",
            Born = new PartialDate(1899, 12, "December 1899"),
            Teacher = new Author { Name = "Ben" },
        }));
        Assert.Equal(["zebra: 1.50", "apple: 1.50", "facts: true", "facts: 007", "facts: two\nlines"], Leaves(Library.Raw));
        Assert.Equal(["a.b: 1"], Leaves(DataNode.Map(("a", DataNode.Map(("b", DataNode.Plain("1")))))));
        Assert.Equal(["text"], Leaves("text"));
    }

    [Fact]
    public void ALeafIsWrittenByTheFieldItStandsIn()
    {
        Field day = new("day", "Day", typeof(IReadOnlyList<DateOnly>), isNullable: true, format: "MMMM d, yyyy");
        var leaf = FieldValue.Leaves(new[] { new DateOnly(1945, 6, 8) }, day).Single();
        Assert.Equal(("1945-06-08", "June 8, 1945"), (leaf.Text, leaf.Written));
        var nested = FieldValue.Leaves(new Author { Name = "Ann" }, day).Single();
        Assert.Same(Author.All[0], nested.Field);
    }

    [Fact]
    public void KnowsWhatIsNested()
    {
        object?[] flat =
            [null, "a\nb", 5, new[] { "a", null }, DataNode.Plain("5"), DataNode.List(DataNode.Plain("5")), Array.Empty<Author>(), new Note("a")];
        object?[] nested =
            [new Author(), Library.Map(), new[] { null, new Author() }, new[] { new[] { 1 } }, Library.Raw, DataNode.List(DataNode.List())];
        Assert.All(flat, value => Assert.False(FieldValue.IsNested(value)));
        Assert.All(nested, value => Assert.True(FieldValue.IsNested(value)));
    }

    private static IEnumerable<string> Leaves(object? value) =>
        FieldValue.Leaves(value, Notes.Summary).Select(leaf => leaf.ToString());
}
