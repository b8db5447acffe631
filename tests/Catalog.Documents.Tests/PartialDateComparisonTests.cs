namespace Catalog.Documents.Tests;

public class PartialDateComparisonTests
{
    private static readonly PartialDate[] InOrder =
    [
        default,
        new(1, 1),
        new(1, 1, 1),
        new(1944, 12, 31),
        new(1945),
        new(1945, 1),
        new(1945, 1, 1),
        new(1945, 1, 2),
        new(1945, 6),
        new(1945, 6, 1),
        new(1945, 6, 8),
        new(1945, 12, 31),
        new(1946),
        new(9999, 12, 31),
    ];

    [Fact]
    public void SortsByTheEarliestDayThenTheCoarserFirst()
    {
        PartialDate[] shuffled = [.. InOrder];
        new Random(1).Shuffle(shuffled);
        Assert.NotEqual(InOrder, shuffled);
        Array.Sort(shuffled);
        Assert.Equal(InOrder, shuffled);
    }

    [Fact]
    public void AllWaysToCompareAgree()
    {
        foreach (var (i, left) in InOrder.Index())
        {
            foreach (var (j, right) in InOrder.Index())
            {
                Assert.Equal(Math.Sign(i - j), Math.Sign(left.CompareTo(right)));
                Assert.Equal(Math.Sign(i - j), Math.Sign(((IComparable)left).CompareTo(right)));
                Assert.Equal(i < j, left < right);
                Assert.Equal(i <= j, left <= right);
                Assert.Equal(i > j, left > right);
                Assert.Equal(i >= j, left >= right);
                Assert.Equal(i == j, left == right);
                Assert.Equal(i != j, left != right);
                Assert.Equal(i == j, left.Equals(right));
                Assert.Equal(i == j, left.Equals((object)right));
            }
        }
    }

    [Fact]
    public void TheTextDoesNotCount()
    {
        var (written, plain) = (new PartialDate(1945, 6, "June 1945"), new PartialDate(1945, 6));
        Assert.True(written == plain);
        Assert.Equal(plain.GetHashCode(), written.GetHashCode());
        Assert.Equal(0, written.CompareTo(plain));
    }

    [Fact]
    public void NothingComesFirstAndOtherTypesDoNotCompare()
    {
        IComparable date = new PartialDate(1945);
        Assert.True(date.CompareTo(null) > 0);
        Assert.Throws<ArgumentException>("obj", () => date.CompareTo("1945"));
        Assert.False(date.Equals("1945"));
    }
}
