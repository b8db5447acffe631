using System.Buffers.Binary;

namespace Catalog.Documents.Tests.Search;

/// <summary>An index that is not as it was written is rejected, or finds something else: nothing else ever happens.</summary>
public class DamagedIndexTests
{
    private static readonly string[] Queries = ["fog", "a*", "\"the light\"", "\"the l* fog\"", "w30", "zebra", "w1* fog"];

    private static readonly DocumentCollection<Page> Log = Pages.Of([.. Enumerable.Range(0, 12).Select(Numbered)]);

    private static readonly byte[] Bytes = Index.BytesOf(Log);

    [Fact]
    public void EveryTruncatedIndexIsRejected()
    {
        for (var length = 0; length < Bytes.Length; length++)
        {
            var bytes = Bytes[..length];
            Assert.Throws<InvalidDataException>(() => Log.Search("fog", Index.Section(bytes)));
        }

        Assert.Throws<InvalidDataException>(() => Log.Search("fog", Index.Section([.. Bytes, 0])));
    }

    [Fact]
    public void NoOtherByteGivesAnotherException()
    {
        var random = new Random(5);
        for (var at = 0; at < Bytes.Length; at++)
        {
            foreach (var value in (byte[])[0, 0x7F, 0xFF, (byte)random.Next(256)])
            {
                var bytes = Bytes.ToArray();
                bytes[at] = value;
                Try(bytes);
            }
        }
    }

    [Fact]
    public void NoNoiseGivesAnotherException()
    {
        var random = new Random(6);
        for (var round = 0; round < 1000; round++)
        {
            var bytes = Bytes.ToArray();
            var at = random.Next(bytes.Length);
            random.NextBytes(bytes.AsSpan(at, Math.Min(random.Next(1, 5), bytes.Length - at)));
            Try(bytes);
        }
    }

    [Theory, InlineData(0), InlineData(4), InlineData(8), InlineData(12), InlineData(16), InlineData(20), InlineData(24), InlineData(28)]
    public void NoLargeNumberInTheHeaderTakesMemory(int at)
    {
        foreach (var value in (int[])[-1, int.MinValue, int.MaxValue, int.MaxValue - 15, 1 << 30])
        {
            var bytes = Bytes.ToArray();
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at), value);
            var section = Index.Section(bytes);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Throws<InvalidDataException>(() => Log.Search("fog", section));
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
        }
    }

    [Fact]
    public void FewerWordsInAllThanInOneDocumentAreRejected()
    {
        var bytes = Bytes.ToArray();
        bytes.AsSpan(32, 24).Clear();
        Assert.Throws<InvalidDataException>(() => Log.Search("fog", Index.Section(bytes)));
    }

    [Fact]
    public void TheIndexOfAnotherCollectionIsRejected() =>
        Assert.Throws<InvalidDataException>(() => Pages.Of(new Page("a")).Search("fog", Index.Section(Bytes)));

    private static Page Numbered(int number) => new($"p{number:D2}")
    {
        Title = $"fog {number} w{number * 3}",
        Text = string.Join(' ', Enumerable.Range(0, number * 20).Select(word => word % 7 == 0 ? "the light fog" : $"w{word} a{word % 5}")),
        [Page.Tags] = new[] { "the light", "", "fog" },
    };

    private static void Try(byte[] bytes)
    {
        foreach (var query in Queries)
        {
            try
            {
                var hits = Log.Search(query, Index.Section(bytes));
                Assert.InRange(hits.Count, 0, Log.Count);
                Assert.All(hits, hit => Assert.True(double.IsFinite(hit.Score)));
            }
            catch (InvalidDataException damage)
            {
                Assert.Contains("damaged", damage.Message, StringComparison.Ordinal);
            }
        }
    }
}
