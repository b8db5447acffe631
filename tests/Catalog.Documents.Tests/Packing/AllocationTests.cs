using Catalog.Documents.Packing;
using Catalog.Engine;
using Catalog.Engine.Documents;
using Catalog.Engine.Typing;

namespace Catalog.Documents.Tests.Packing;

/// <summary>What is read in place costs no memory once the documents are made.</summary>
public class AllocationTests
{
    private const int Count = 1_000;

    private static readonly DocumentCollection<Harbour> All = MakeAll();

    [Fact]
    public void FindingTakesNone()
    {
        string[] ids = [.. All.Select(harbour => harbour.Id), "none", new string('x', 300), "old"];
        Assert.Equal(0, Allocated(() =>
        {
            var found = 0;
            foreach (var id in ids)
            {
                found += All.Find(id) is null ? 0 : 1;
            }

            return found;
        }));
    }

    [Fact]
    public void AColumnTakesNone()
    {
        Assert.Equal(Count * (Count - 1) / 2, All.Sum(harbour => harbour.Lights));
        Assert.Equal(0, Allocated(() =>
        {
            var sum = 0;
            foreach (var harbour in All)
            {
                sum += harbour.Lights ?? 0;
            }

            return sum;
        }));
    }

    [Fact]
    public void NorDoesAnyOtherTypedColumn()
    {
        ScalarKind[] kinds = [.. Enum.GetValues<ScalarKind>()];
        var harbours = new Harbours { Fields = kinds.Select(kind => Nodes.Column(kind.ToString(), kind)).ToEquatableArray() };
        FieldNode[] fields =
        [
            new("Boolean", Nodes.Plain("true")), new("Int64", Nodes.Plain("8")), new("Decimal", Nodes.Plain("9.50")), new("Double", Nodes.Plain("1e3")),
            new("Date", Nodes.Plain("1945-06-08")), new("PartialDate", Nodes.Plain("1945-06")), new("DateTimeOffset", Nodes.Plain("2024-02-29T12:30Z")),
            new("DateTime", Nodes.Plain("2024-02-29T12:30")), new("Time", Nodes.Plain("12:30")), new("Guid", Nodes.Plain("6f9619ff-8b86-d011-b42d-00cf4fc964ff")),
        ];
        harbours.Documents.Add(("a", fields, DocumentBody.Of(["The light burns."])));
        var row = new PackedRow(harbours.Open(), 0);
        var body = row.Body;
        Assert.Equal(0, Allocated(() =>
        {
            var read = row.Boolean(0).HasValue && row.Int64(2).HasValue && row.Decimal(3).HasValue && row[4].Double().HasValue && row.Date(5).HasValue
                && row[6].PartialDate().HasValue && row.DateTimeOffset(7).HasValue && row.DateTime(8).HasValue && row.Time(9).HasValue && row.Guid(10).HasValue;
            Assert.True(read);
            return row.Utf8(5).Length + body.Utf8.Length;
        }));
    }

    // The least of several runs: the runtime compiles and counts in between.
    private static long Allocated(Func<int> work)
    {
        var least = long.MaxValue;
        for (var run = 0; run < 5; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private static DocumentCollection<Harbour> MakeAll()
    {
        var harbours = new Harbours { Aliases = [("old", "0007")] };
        harbours.Documents.AddRange(Enumerable.Range(0, Count).Select(number => ($"{number:D4}", new FieldNode[] { new("Lights", Nodes.Plain($"{number}")) }, DocumentBody.Of([]))));
        return harbours.All();
    }
}
