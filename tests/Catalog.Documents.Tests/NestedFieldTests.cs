using System.Collections.ObjectModel;

namespace Catalog.Documents.Tests;

public class NestedFieldTests
{
    private static readonly Field Any = Fields.Of<object>();

    private static readonly Person Ann = new() { Name = "Ann" };

    private static readonly Person Bob = new()
    {
        Name = "Bob",
        Born = new DateOnly(1899, 12, 3),
        Letters = ["1945/a", null, "1945/b"],
        Friend = new Person { Name = "Cat", Born = new DateOnly(1900, 1, 2) },
    };

    [Fact]
    public void FieldsStandOneToALineWithTheirValuesInTheirOwnFormats() => Assert.Equal(
        """
        Full Name: Bob
        born: December 3, 1899
        letters:
          1945/a

          1945/b
        friend:
          Full Name: Cat
          born: January 2, 1900
        """,
        Any.Format(Bob));

    [Fact]
    public void FieldsWithoutAValueAreLeftOut() => Assert.Equal("Full Name: Ann", Any.Format(Ann));

    [Fact]
    public void AMappingOfAListBeginsWithADash() => Assert.Equal(
        """
        - Full Name: Ann
          letters:
            x
        - Full Name: Bob
        -
        """,
        Any.Format(new[] { new Person { Name = "Ann", Letters = ["x"] }, new Person { Name = "Bob" }, null }));

    [Fact]
    public void AListOfListsIsLaidOutLikeOneOfMappings() =>
        Assert.Equal("- 1\n  2\n-\n- 3", Any.Format(new int[][] { [1, 2], [], [3] }));

    [Fact]
    public void ATextOfSeveralLinesIsIndented()
    {
        Assert.Equal("- one\n  two\n\n  three\n- four", Any.Format(new[] { "one\ntwo\n\nthree", "four" }));
        Assert.Equal("note:\n  one\n\n\n  two\nempty:", Any.Format(Map(("note", "one\n\n\ntwo"), ("empty", ""))));
        Assert.Equal("note:\n\n  one", Any.Format(Map(("note", "\none"))));
    }

    [Fact]
    public void ANullElementIsAnEmptyLine() => Assert.Equal("a\n\nb\n", Any.Format(new List<string?> { "a", null, "b", null }));

    [Fact]
    public void ANullEntryIsANameAlone() => Assert.Equal("a:\nb: 1", Any.Format(Map<object?>(("a", null), ("b", 1))));

    [Fact]
    public void AnOpenMapKeepsItsOrder()
    {
        var map = Map(("z", 1), ("a", 2), ("m", 3), ("B", 4));
        Assert.IsType<IDictionary<string, int>>(map, exactMatch: false);
        Assert.IsType<System.Collections.IDictionary>(map, exactMatch: false);
        Assert.Equal(["z", "a", "m", "B"], map.Keys);
        Assert.Equal("z: 1\na: 2\nm: 3\nB: 4", Any.Format(map));
    }

    [Fact]
    public void AMapOfMappingsHasEachBelowItsName() =>
        Assert.Equal("editor:\n  Full Name: Ann\nauthors:\n  - Full Name: Ann",
            Any.Format(Map<object>(("editor", Ann), ("authors", new[] { Ann }))));

    public static TheoryData<DataNode, string?> Nodes => new()
    {
        { DataNode.Empty, null },
        { DataNode.Plain("5"), "5" },
        { DataNode.Quoted("a\nb"), "a\nb" },
        { DataNode.List(), "" },
        { DataNode.List(DataNode.Plain("5"), DataNode.Empty, DataNode.Quoted("b")), "5\n\nb" },
        { DataNode.Map(("b", DataNode.Plain("5")), ("a", DataNode.Empty)), "b: 5\na:" },
        {
            DataNode.Map(("list", DataNode.List(DataNode.Map(("a", DataNode.Plain("1")), ("b", DataNode.Plain("2"))), DataNode.Plain("3")))),
            "list:\n  - a: 1\n    b: 2\n  - 3"
        },
    };

    [Theory, MemberData(nameof(Nodes))]
    public void ANodeIsWrittenAsItsKindIs(DataNode node, string? text) => Assert.Equal(text, Any.Format(node));

    [Fact]
    public void AFieldOfAnotherClassIsAnError()
    {
        Assert.Throws<ArgumentException>("field", () => ((IMapping)Ann).GetValue(Any));
        Assert.Throws<ArgumentNullException>("field", () => ((IMapping)Ann).GetValue(null!));
    }

    // As generated code makes it.
    private static IReadOnlyDictionary<string, T> Map<T>(params (string Name, T Value)[] entries) => new ReadOnlyDictionary<string, T>(
        new OrderedDictionary<string, T>(entries.Select(entry => KeyValuePair.Create(entry.Name, entry.Value))));
}
