namespace Catalog.Documents.Tests;

public class DataNodeTests
{
    private static readonly DataNode Five = DataNode.Plain("5");

    public static TheoryData<DataNode, DataNodeKind> Kinds => new()
    {
        { DataNode.Empty, DataNodeKind.Empty },
        { Five, DataNodeKind.Scalar },
        { DataNode.Quoted(""), DataNodeKind.Scalar },
        { DataNode.List(), DataNodeKind.Sequence },
        { DataNode.Map(), DataNodeKind.Mapping },
    };

    [Theory, MemberData(nameof(Kinds))]
    public void TheMembersForOtherKindsAreEmpty(DataNode node, DataNodeKind kind)
    {
        Assert.Equal(kind, node.Kind);
        Assert.Equal(kind == DataNodeKind.Scalar, node.Text is not null);
        Assert.Empty(node.Items);
        Assert.Empty(node.Entries);
        Assert.Null(node["a"]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => node[0]);
    }

    [Fact]
    public void AScalarKnowsWhetherItIsAString()
    {
        Assert.Equal(("5", false), (Five.Text, Five.IsQuoted));
        Assert.Equal(("5", true), (DataNode.Quoted("5").Text, DataNode.Quoted("5").IsQuoted));
    }

    [Fact]
    public void ASequenceHasItsItemsInOrder()
    {
        var list = DataNode.List(Five, DataNode.Empty);
        Assert.Equal([Five, DataNode.Empty], list.Items);
        Assert.Same(Five, list[0]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => list[-1]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => list[2]);
    }

    [Fact]
    public void AMappingHasItsEntriesInTheOrderOfTheDocument()
    {
        var map = DataNode.Map(("z", Five), ("a", DataNode.Empty), ("Z", DataNode.Quoted("x")));
        Assert.Equal(["z", "a", "Z"], map.Entries.Select(entry => entry.Key));
        Assert.Same(Five, map["z"]);
        Assert.Equal("x", map["Z"]?.Text);
        Assert.Null(map["A"]);
        Assert.Throws<ArgumentNullException>("name", () => map[null!]);
    }

    [Fact]
    public void ANameOccursOnce()
    {
        var error = Assert.Throws<ArgumentException>("entries", () => DataNode.Map(("a", Five), ("b", Five), ("a", Five)));
        Assert.Contains("'a'", error.Message);
    }

    [Fact]
    public void PartsMustBeGiven()
    {
        Assert.Throws<ArgumentNullException>("text", () => DataNode.Plain(null!));
        Assert.Throws<ArgumentNullException>("text", () => DataNode.Quoted(null!));
        Assert.Throws<ArgumentNullException>("items", () => DataNode.List(null!));
        Assert.Throws<ArgumentNullException>("items", () => DataNode.List(Five, null!));
        Assert.Throws<ArgumentNullException>("entries", () => DataNode.Map(null!));
        Assert.Throws<ArgumentNullException>("entries", () => DataNode.Map((null!, Five)));
        Assert.Throws<ArgumentNullException>("entries", () => DataNode.Map(("a", null!)));
    }

    [Fact]
    public void NestingIsBounded()
    {
        var deepest = Nested(64);
        Assert.Equal(deepest, Nested(64));
        Assert.Equal(deepest.GetHashCode(), Nested(64).GetHashCode());
        Assert.Equal(new string('[', 64) + "5" + new string(']', 64), deepest.ToString());
        Assert.Throws<ArgumentException>("items", () => DataNode.List(Five, deepest));
        Assert.Throws<ArgumentException>("entries", () => DataNode.Map(("a", deepest)));
    }

    public static TheoryData<DataNode, string> Texts => new()
    {
        { DataNode.Empty, "null" },
        { Five, "5" },
        { DataNode.Plain("1945-06"), "1945-06" },
        { DataNode.Plain("as \"written\""), "as \"written\"" },
        { DataNode.Plain(""), "\"\"" },
        { DataNode.Plain("a\nb"), @"""a\nb""" },
        { DataNode.Quoted("5"), "\"5\"" },
        { DataNode.Quoted("a\"b\\c\n\r\t\0\u0085\u2028ä😀"), """
            "a\"b\\c\n\u000D\t\u0000\u0085\u2028ä😀"
            """ },
        { DataNode.List(), "[]" },
        { DataNode.Map(), "{}" },
        { DataNode.List(Five, DataNode.Quoted("x"), DataNode.Empty), "[5, \"x\", null]" },
        { DataNode.Map(("a b", Five), ("\"", DataNode.List(DataNode.Map(("c", Five))))), """{"a b": 5, "\"": [{"c": 5}]}""" },
    };

    [Theory, MemberData(nameof(Texts))]
    public void IsWrittenOnOneLine(DataNode node, string text) => Assert.Equal(text, node.ToString());

    private static DataNode Nested(int depth) => Enumerable.Range(0, depth).Aggregate(Five, (node, _) => DataNode.List(node));
}
