namespace Catalog.Documents.Tests;

public class FieldTests
{
    private static readonly Field Any = Fields.Of<object>();

    [Fact]
    public void SaysWhatItWasGiven()
    {
        var field = new Field(
            "Original Classification", "OriginalClassification", typeof(DayOfWeek), true, "As first filed.", "G", isInverse: true);
        Assert.Equal("Original Classification", field.Name);
        Assert.Equal("OriginalClassification", field.Property);
        Assert.Equal(typeof(DayOfWeek), field.Type);
        Assert.True(field.IsNullable);
        Assert.Equal("As first filed.", field.Summary);
        Assert.Equal("G", field.TextFormat);
        Assert.True(field.IsInverse);
        Assert.Equal("Original Classification", field.ToString());
    }

    [Fact]
    public void WhatIsNotKnownMayBeLeftOut()
    {
        var field = new Field("Pages", "Pages", typeof(int), isNullable: false);
        Assert.False(field.IsNullable);
        Assert.Null(field.Summary);
        Assert.Null(field.TextFormat);
        Assert.False(field.IsInverse);
    }

    [Fact]
    public void NameAndTypeMustBeGiven()
    {
        Assert.Throws<ArgumentNullException>("name", () => new Field(null!, "P", typeof(int), false));
        Assert.Throws<ArgumentNullException>("property", () => new Field("n", null!, typeof(int), false));
        Assert.Throws<ArgumentException>("property", () => new Field("n", "", typeof(int), false));
        Assert.Throws<ArgumentNullException>("type", () => new Field("n", "P", null!, false));
    }

    [Fact]
    public void NothingIsNoText() => Assert.Null(Any.Format(null));

    public static TheoryData<object, string> Scalars => new()
    {
        { "", "" },
        { " as it stands\n", " as it stands\n" },
        { true, "true" },
        { false, "false" },
        { 'x', "x" },
        { long.MinValue, "-9223372036854775808" },
        { 1.50m, "1.50" },
        { 0.1 + 0.2, "0.30000000000000004" },
        { double.MaxValue, "1.7976931348623157E+308" },
        { DayOfWeek.Friday, "Friday" },
        { Guid.Parse("6F9619FF-8B86-D011-B42D-00C04FC964FF"), "6f9619ff-8b86-d011-b42d-00c04fc964ff" },
        { new Uri("HTTP://Example.org:80/a b"), "HTTP://Example.org:80/a b" },
        { new DateOnly(987, 6, 5), "0987-06-05" },
        { new TimeOnly(7, 5), "07:05:00" },
        { new TimeOnly(7, 5, 9, 250), "07:05:09.25" },
        { new DateTime(1945, 6, 8, 7, 5, 9, DateTimeKind.Utc), "1945-06-08T07:05:09" },
        { new DateTime(1945, 6, 8).AddTicks(1), "1945-06-08T00:00:00.0000001" },
        { new DateTimeOffset(1945, 6, 8, 7, 5, 9, TimeSpan.Zero), "1945-06-08T07:05:09+00:00" },
        { new DateTimeOffset(1945, 6, 8, 7, 5, 9, 500, TimeSpan.FromMinutes(-210)), "1945-06-08T07:05:09.5-03:30" },
        { new PartialDate(1945, 6), "1945-06" },
        { new PartialDate(1945, 6, "June 1945"), "June 1945" },
        { new Letter("letter-1"), "letter-1" },
        { new Body(2, "Dear", "Sir"), "Dear\n\nSir" },
    };

    [Theory, MemberData(nameof(Scalars))]
    public void WritesEachTypeInItsOwnForm(object value, string text) => Assert.Equal(text, Any.Format(value));

    public static TheoryData<object, string, string> Formatted => new()
    {
        { new DateOnly(1945, 6, 8), "MMMM d, yyyy", "June 8, 1945" },
        { new TimeOnly(7, 5), "HH:mm", "07:05" },
        { new DateTime(1945, 6, 8, 7, 5, 0), "yyyy-MM-dd HH:mm", "1945-06-08 07:05" },
        { new DateTimeOffset(1945, 6, 8, 7, 5, 0, TimeSpan.Zero), "yyyy-MM-dd'T'HH:mm:ss'Z'", "1945-06-08T07:05:00Z" },
        { 1.5m, "0.000", "1.500" },
        { 0.25, "E2", "2.50E-001" },
        { Guid.Empty, "N", "00000000000000000000000000000000" },
        { new PartialDate(1945, "about 1945"), "yyyy", "about 1945" },
        { "kept", "yyyy", "kept" },
        { new[] { new DateOnly(1945, 6, 8), new DateOnly(1946, 1, 2) }, "MMM d", "Jun 8\nJan 2" },
    };

    [Theory, MemberData(nameof(Formatted))]
    public void WritesBackWhatTheDocumentsWrote(object value, string format, string text) =>
        Assert.Equal(text, new Field("n", "P", value.GetType(), false, format: format).Format(value));

    [Fact]
    public void WritesListsOneElementToALine()
    {
        Assert.Equal("", Any.Format(Array.Empty<string>()));
        Assert.Equal("one", Any.Format(new List<string> { "one" }));
        Assert.Equal("true\n2\n\n1945-06-08", Any.Format(new object?[] { true, 2, null, new DateOnly(1945, 6, 8) }));
    }

    [Fact]
    public void WritesTheIdsOfDocumentsOneToALine()
    {
        var letters = new Letters("a", "b", "c").All;
        Assert.Equal("a\nb", Any.Format(new[] { letters[0], letters[1] }));
        Assert.Equal("c\na", Any.Format(new DocumentLookup<string, Letter>(letters, ("Ann", ["c", "a"]))["Ann"]));
        Assert.Equal("", Any.Format(new DocumentLookup<string, Letter>(letters)["Ann"]));
        Assert.Equal("ann:\n  b", Any.Format(FieldDictionary.Of<IReadOnlyList<Letter>>(("ann", [letters[1]]))));
    }

    [Fact]
    public void WritesMapsOneEntryToALine()
    {
        var map = new SortedDictionary<string, DateOnly> { ["from"] = new(1945, 6, 8), ["to"] = new(1945, 6, 9) };
        Assert.Equal("from: 1945-06-08\nto: 1945-06-09", Any.Format(map));
        Assert.Equal("from: 8 6\nto: 9 6", Fields.Of<DateOnly>("d M").Format(map.AsReadOnly()));
    }

    [Fact]
    public void AFormatThatDoesNotFitIsAnError() => Assert.Throws<FormatException>(() => Fields.Of<Guid>("yyyy").Format(Guid.Empty));
}
