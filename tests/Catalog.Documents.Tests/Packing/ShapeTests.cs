using Catalog.Documents.Packing;
using Catalog.Engine;
using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Typing;

namespace Catalog.Documents.Tests.Packing;

/// <summary>Lists, mappings and raw values are those of a collection that is stored as code.</summary>
public class ShapeTests
{
    private static readonly Node Deep = Enumerable.Range(0, 63).Aggregate(Nodes.Plain("x"), (node, level) => level % 2 == 0 ? Nodes.List(node) : Nodes.Map(("in", node)));

    public static TheoryData<string, Node> Values { get; } = new()
    {
        { "empty", Nodes.Empty },
        { "empty list", Nodes.EmptyList },
        { "scalar", Nodes.Plain("5") },
        { "blank", Nodes.Plain(" ") },
        { "quoted", Nodes.Quoted("5, 6") },
        { "none", Nodes.List() },
        { "one", Nodes.List(Nodes.Plain("5")) },
        { "many", Nodes.List(Nodes.Plain("5"), Nodes.Quoted("6"), Nodes.Dated("1945")) },
        { "list with empty", Nodes.List(Nodes.Plain("5"), Nodes.Empty) },
        { "list with list of none", Nodes.List(Nodes.Plain("5"), Nodes.List()) },
        { "list of lists", Nodes.List(Nodes.List(Nodes.Plain("5")), Nodes.List(), Nodes.List(Nodes.Plain("6"), Nodes.Plain("7"))) },
        { "no entries", Nodes.Map() },
        { "entries", Nodes.Map(("Zoe", Nodes.Plain("5")), ("", Nodes.Quoted("6")), ("\u00C9li", Nodes.Plain("7"))) },
        { "entries with empty", Nodes.Map(("a", Nodes.Plain("5")), ("b", Nodes.Empty)) },
        { "entries with list of none", Nodes.Map(("a", Nodes.Plain("5")), ("b", Nodes.List())) },
        { "entries with lists", Nodes.Map(("a", Nodes.List(Nodes.Plain("5"), Nodes.Plain("6"))), ("b", Nodes.List())) },
        { "mappings", Nodes.List(Nodes.Map(("a", Nodes.Plain("5"))), Nodes.Map(), Nodes.Map(("b", Nodes.EmptyList))) },
        { "deep", Deep },
        { "large", Nodes.List([.. Enumerable.Range(0, 30_000).Select(number => Nodes.Plain($"{number}"))]) },
    };

    [Theory, MemberData(nameof(Values))]
    public void AListIsThatOfTheLiteral(string what, Node node)
    {
        Assert.NotEmpty(what);
        AreSame(node, new ListFieldType(Scalar(ScalarKind.String)), packed => packed.List(item => item.String()!));
        AreSame(node, new ListFieldType(Scalar(ScalarKind.String), HasEmpty: true), packed => packed.List(item => item.String()));
        AreSame(node, new ListFieldType(Scalar(ScalarKind.Int32)), packed => packed.List(item => item.Int32().GetValueOrDefault()));
        AreSame(node, new ListFieldType(Scalar(ScalarKind.Int32), HasEmpty: true), packed => packed.List(item => item.Int32()));
        AreSame(node, new ListFieldType(new DataFieldType(), HasEmpty: true), packed => packed.List(item => item.Data()));
        AreSame(
            node,
            new ListFieldType(new ListFieldType(Scalar(ScalarKind.String))),
            packed => packed.List(item => item.List(inner => inner.String()!)!));
    }

    [Theory, MemberData(nameof(Values))]
    public void ADictionaryIsThatOfTheLiteral(string what, Node node)
    {
        Assert.NotEmpty(what);
        AreSame(node, new DictionaryFieldType(Scalar(ScalarKind.String)), packed => Entries(packed.Dictionary(item => item.String()!)));
        AreSame(node, new DictionaryFieldType(Scalar(ScalarKind.String), HasEmpty: true), packed => Entries(packed.Dictionary(item => item.String())));
        AreSame(node, new DictionaryFieldType(Scalar(ScalarKind.Int32)), packed => Entries(packed.Dictionary(item => item.Int32().GetValueOrDefault())));
        AreSame(
            node,
            new DictionaryFieldType(new ListFieldType(Scalar(ScalarKind.String))),
            packed => Entries(packed.Dictionary(item => item.List(inner => inner.String()!)!)));
    }

    [Theory, MemberData(nameof(Values))]
    public void ARawValueIsThatOfTheLiteral(string what, Node node)
    {
        Assert.NotEmpty(what);
        AreSame(node, new DataFieldType(), packed => packed.Data());
    }

    [Theory]
    [InlineData("2718, 2930", ",")]
    [InlineData("  a\u00A0;; b;c d ;\u2003", ";")]
    [InlineData("", ",")]
    [InlineData(" ", ",")]
    [InlineData(",", ",")]
    [InlineData("a and b and", " and ")]
    [InlineData("\u00E4\u706F\u00F6\u706F\U0001F6A2", "\u706F")]
    [InlineData("aaa", "aa")]
    [InlineData("nothing of it", "|")]
    public void PartsOfATextAreThoseOfTheEngine(string text, string separator)
    {
        var parts = Engine.Binding.SeparatedText.Split((Scalar)Nodes.Quoted(text), separator, "").Items;
        Assert.Equal(parts.Select(part => ((Scalar)part).Text), Harbours.Value(Nodes.Quoted(text)).Separated(separator, part => part.String()!));
    }

    [Fact]
    public void PartsAreReadLikeAnyValue()
    {
        Assert.Equal([5, 6], Harbours.Value(Nodes.Plain("5, 6")).Separated(",", part => part.Int32()!.Value)!);
        Assert.Equal([5, 6], Harbours.Value(Nodes.List(Nodes.Plain("5"), Nodes.Plain("6"))).Separated(",", part => part.Int32()!.Value)!);
        Assert.Equal(["5,6"], Harbours.Value(Nodes.List(Nodes.Plain("5,6"))).Separated(",", part => part.String()!)!);
        Assert.Equal(DataNode.Quoted("b"), Harbours.Value(Nodes.Quoted("a|b")).Separated("|", part => part.Data()!)![1]);
        Assert.Null(Harbours.Value(Nodes.Empty).Separated(",", part => part.String()!));
        Assert.Throws<ArgumentException>("separator", () => Harbours.Value(Nodes.Plain("5")).Separated("", part => part.String()!));
    }

    [Fact]
    public void AMappingIsReadByItsNames()
    {
        var node = Harbours.Value(Nodes.Map(("name", Nodes.Quoted("Ann")), ("Name", Nodes.Plain("7")), ("", Nodes.Plain("x")), ("none", Nodes.Empty)));
        Assert.Equal("Ann", node["name"].String());
        Assert.Equal(7, node["Name"].Int32());
        Assert.Equal("x", node[""].String());
        Assert.All(["none", "NAME", "nam", "names", "\uD800"], name => Assert.True(node[name].IsMissing));
        Assert.Null(node["none"]["deeper"].String());
        Assert.Throws<ArgumentNullException>("name", () => node[null!]);
    }

    [Fact]
    public void AMappingBecomesAnObject()
    {
        Assert.Equal("Ann", Harbours.Value(Nodes.Map(("name", Nodes.Quoted("Ann")))).Mapping(Name)?.Item);
        Assert.Null(Harbours.Value(Nodes.List()).Mapping(Name)!.Item);
        Assert.Null(Harbours.Value(Nodes.Map()).Mapping(Name)!.Item);
        Assert.Null(Harbours.Value(Nodes.Empty).Mapping(Name));
        Assert.Null(Harbours.Value(Nodes.Plain("Ann")).Mapping(Name));
        Assert.Null(Harbours.Value(Nodes.List(Nodes.Map())).Mapping(Name));
        Assert.Null(default(PackedNode).Mapping(Name));

        static Box Name(PackedNode mapping) => new(mapping["name"].String());
    }

    [Fact]
    public void ListsCannotBeChanged()
    {
        var list = Harbours.Value(Nodes.List(Nodes.Plain("5"), Nodes.Plain("6"))).List(item => item.Int32());
        Assert.True(Assert.IsType<System.Collections.IList>(list, exactMatch: false).IsReadOnly);
    }

    private static ScalarFieldType Scalar(ScalarKind kind) => new(new(kind));

    // What does not fit is an error of the build: no code runs with it.
    private static void AreSame(Node node, FieldType type, Func<PackedNode, object?> read)
    {
        var problems = new List<Problem>();
        var expected = LiteralValue.Of(LiteralValue.Bound(node, type, problems));
        var actual = read(Harbours.Value(node));
        if (problems.Count == 0)
        {
            Assert.True(AreSame(expected, actual), $"{type} of {node}");
        }
    }

    private static bool AreSame(object? left, object? right) => (left, right) switch
    {
        (string or DataNode, _) => left.Equals(right),
        (ValueTuple<string, object?> x, ValueTuple<string, object?> y) => x.Item1 == y.Item1 && AreSame(x.Item2, y.Item2),
        (System.Collections.IEnumerable x, System.Collections.IEnumerable y) =>
            x.Cast<object?>().ToList() is var own && y.Cast<object?>().ToList() is var other && own.Count == other.Count && own.Zip(other).All(pair => AreSame(pair.First, pair.Second)),
        _ => Equals(left, right),
    };

    private static object? Entries<T>(IReadOnlyDictionary<string, T>? dictionary) => dictionary?.Select(entry => (entry.Key, (object?)entry.Value)).ToArray();

    private sealed record Box(string? Item);
}
