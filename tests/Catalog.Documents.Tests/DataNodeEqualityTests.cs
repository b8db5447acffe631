namespace Catalog.Documents.Tests;

public class DataNodeEqualityTests
{
    /// <summary>Each made anew, and no two of them alike.</summary>
    private static DataNode[] Different() =>
    [
        DataNode.Empty,
        DataNode.Plain("5"),
        DataNode.Quoted("5"),
        DataNode.Plain("5.0"),
        DataNode.Plain(""),
        DataNode.List(),
        DataNode.Map(),
        DataNode.List(DataNode.Plain("5")),
        DataNode.List(DataNode.Plain("5"), DataNode.Plain("6")),
        DataNode.List(DataNode.Plain("6"), DataNode.Plain("5")),
        DataNode.List(DataNode.List(DataNode.Plain("5"))),
        DataNode.Map(("a", DataNode.Plain("5"))),
        DataNode.Map(("A", DataNode.Plain("5"))),
        DataNode.Map(("a", DataNode.Plain("6"))),
        DataNode.Map(("a", DataNode.Plain("5")), ("b", DataNode.Plain("6"))),
        DataNode.Map(("b", DataNode.Plain("6")), ("a", DataNode.Plain("5"))),
    ];

    [Fact]
    public void WhatIsTheSameIsEqual() => Assert.All(Different().Zip(Different()), pair =>
    {
        Assert.True(pair.First.Equals(pair.Second));
        Assert.True(pair.First.Equals((object)pair.Second));
        Assert.True(pair.First == pair.Second);
        Assert.False(pair.First != pair.Second);
        Assert.Equal(pair.First.GetHashCode(), pair.Second.GetHashCode());
    });

    [Fact]
    public void NothingElseIs()
    {
        Assert.Equal(Different().Length, Different().Concat(Different()).Distinct().Count());
        var five = DataNode.Plain("5");
        Assert.False(five.Equals(null));
        Assert.False(five.Equals("5"));
        Assert.False(five == null);
        Assert.True(null != five);
        Assert.True((DataNode?)null == null);
    }
}
