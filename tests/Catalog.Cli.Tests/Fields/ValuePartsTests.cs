using Catalog.Cli.Fields;

namespace Catalog.Cli.Tests.Fields;

public class ValuePartsTests
{
    [Fact]
    public void AMappingHasItsFields()
    {
        var entries = ValueParts.Entries(new Author { Name = "Ann" })!.ToList();
        Assert.Equal(Author.All, entries.Select(entry => entry.Field));
        Assert.Equal([("Full Name", "Ann"), ("born", null), ("works", null), ("teacher", null)],
            entries.Select(entry => (entry.Name, (string?)entry.Value)));
    }

    [Fact]
    public void AnOpenMapHasItsEntriesInOrder()
    {
        Assert.Equal([("z", 1m), ("a", 2m)], Open(Library.Map(("z", 1), ("a", 2))));
        Assert.Equal(
            [("z", DataNode.Plain("1")), ("a", DataNode.Empty)], Open(DataNode.Map(("z", DataNode.Plain("1")), ("a", DataNode.Empty))));
    }

    [Fact]
    public void AListHasItsItemsInOrder()
    {
        Assert.Equal(["b", null, "a"], ValueParts.Items(new[] { "b", null, "a" }));
        Assert.Equal([DataNode.Empty], ValueParts.Items(DataNode.List(DataNode.Empty)));
    }

    public static TheoryData<object?> Whole =>
        [(object?)null, "text", 5, new Note("a"), new PartialDate(1945), DataNode.Empty, DataNode.Plain("5"), DataNode.Quoted("five")];

    [Theory, MemberData(nameof(Whole))]
    public void WhatIsNeitherHasNoParts(object? value)
    {
        Assert.Null(ValueParts.Entries(value));
        Assert.Null(ValueParts.Items(value));
    }

    [Fact]
    public void NothingIsBothMapAndList()
    {
        object[] maps = [new Author(), Library.Map(), DataNode.Map()];
        object[] lists = [Array.Empty<int>(), new List<string>(), DataNode.List()];
        Assert.All(maps, map => Assert.Null(ValueParts.Items(map)));
        Assert.All(lists, list => Assert.Null(ValueParts.Entries(list)));
    }

    public static TheoryData<string, object?> Plain => new()
    {
        { "null", null },
        { "true", true },
        { "false", false },
        { "0", 0m },
        { "-12", -12m },
        { "1.50", 1.50m },
        { "79228162514264337593543950335", decimal.MaxValue },
    };

    [Theory, MemberData(nameof(Plain))]
    public void APlainNodeIsWhatPrintsItsTextBack(string text, object? value)
    {
        Assert.Equal(value, ValueParts.Scalar(DataNode.Plain(text)));
        Assert.Equal(text, ValueParts.Scalar(DataNode.Quoted(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("True")]
    [InlineData("Null")]
    [InlineData("007")]
    [InlineData("+1")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData(" 1")]
    [InlineData("1e5")]
    [InlineData("1,000")]
    [InlineData("0x1F")]
    [InlineData("NaN")]
    [InlineData("١")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.12345678901234567890123456789012345")]
    [InlineData("1945-06-08")]
    public void AnyOtherIsItsText(string text) => Assert.Equal(text, ValueParts.Scalar(DataNode.Plain(text)));

    private static IEnumerable<(string, object?)> Open(object map) => ValueParts.Entries(map)!.Select(entry =>
    {
        Assert.Null(entry.Field);
        return (entry.Name, entry.Value);
    });
}
