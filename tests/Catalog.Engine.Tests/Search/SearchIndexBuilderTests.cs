using System.Buffers.Binary;
using Catalog.Engine.Search;

namespace Catalog.Engine.Tests.Search;

/// <summary>What an index finds is tested with its reader, in the tests of the runtime library.</summary>
public class SearchIndexBuilderTests
{
    private static readonly string[] Texts = ["fog at the light", "the keeper's fog", "", "Łódź – lodz LODZ", "北京"];

    [Fact]
    public void TheSameDocumentsGiveTheSameBytes() => Assert.Equal(Of(0, 1, 2, 3, 4), Of(0, 1, 2, 3, 4));

    [Fact]
    public void TheRowsDecideAndNotTheOrderOfReading()
    {
        foreach (var order in (int[][])[[4, 3, 2, 1, 0], [2, 0, 4, 1, 3], [1, 2, 3, 4, 0]])
        {
            Assert.Equal(Of(0, 1, 2, 3, 4), Of(order));
        }
    }

    /// <summary>These are: at fog keeper light lodz s the 京 北, and the title and the tag of each.</summary>
    [Fact]
    public void ATermIsThereOnce() => Assert.Equal(9 + 2, Number(Of(0, 1, 2, 3, 4), 8));

    [Fact]
    public void CountsWordsByZone()
    {
        var bytes = Of(0, 1, 2, 3, 4);
        Assert.Equal((5, 10, 13), (Number(bytes, 32), Number(bytes, 40), Number(bytes, 48)));
    }

    [Fact]
    public void NothingGivesAHeader() => Assert.Equal(56, new SearchIndexBuilder().Finish([]).Length);

    [Theory, InlineData(0, 0), InlineData(0, 2), InlineData(-1, 0), InlineData(0), InlineData(0, 1, 2)]
    public void RowsThatAreNotThoseOfTheDocumentsAreRejected(params int[] rowOf)
    {
        var builder = new SearchIndexBuilder();
        builder.Add("a", [], "b");
        builder.Add("c", [], "d");
        Assert.Throws<ArgumentException>(() => builder.Finish(rowOf));
    }

    [Fact]
    public void ManyLongWordsAreNoFault()
    {
        var builder = new SearchIndexBuilder();
        var random = new Random(3);
        for (var number = 0; number < 200; number++)
        {
            builder.Add("a", [], string.Join(' ', Enumerable.Range(0, 500).Select(_ => new string('x', random.Next(300)) + random.Next(5000))));
        }

        var bytes = builder.Finish([.. Enumerable.Range(0, 200)]);
        Assert.InRange(Number(bytes, 8), 5000, 100_000);
    }

    private static byte[] Of(params int[] order)
    {
        var builder = new SearchIndexBuilder();
        foreach (var row in order)
        {
            builder.Add("title", ["tag", "", "tag"], Texts[row]);
        }

        return builder.Finish(order);
    }

    private static int Number(byte[] bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));
}
