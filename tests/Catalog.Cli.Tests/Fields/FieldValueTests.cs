using Catalog.Cli.Fields;

namespace Catalog.Cli.Tests.Fields;

public class FieldValueTests
{
    [Fact]
    public void KnowsWhatIsEmpty()
    {
        object?[] empty = [null, "", Array.Empty<string>(), new Dictionary<string, int>()];
        object?[] full = ["x", 0, false, new[] { "" }, default(PartialDate)];
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
    public void TakesListsAndMapsApart()
    {
        Assert.Equal(["a", "b"], FieldValue.Elements(new[] { "a", null, "b" }));
        Assert.Equal(["from: 1945-06-08"], FieldValue.Elements(new Dictionary<string, DateOnly> { ["from"] = new(1945, 6, 8) }));
        Assert.Equal(["text"], FieldValue.Elements("text"));
    }
}
