namespace Catalog.Documents.Tests;

/// <summary>Keys and lookups are shared by threads that meet in them for the first time, again and again.</summary>
public class ThreadTests
{
    private const int Threads = 4;
    private const int Rounds = 400;

    private static readonly Letter[] Letters = [.. Enumerable.Range(0, 500).Select(number => new Letter($"{number:D3}"))];

    private static readonly DocumentCollection<Letter> All = new(
        "Letters", [], [.. Letters.Select(letter => letter.Id)], index => Letters[index]);

    [Fact]
    public void EveryThreadFindsEveryDocument()
    {
        (int, string)[] entries = [.. Letters.Select((letter, number) => (number, letter.Id))];
        Together(() => new DocumentKeys<int, Letter>(All, entries), (keys, number) => keys.Find(number));
    }

    [Fact]
    public void EveryThreadReachesEveryGroup()
    {
        (int, string[])[] entries = [.. Letters.Select((letter, number) => (number, (string[])[letter.Id]))];
        Together(() => new DocumentLookup<int, Letter>(All, entries), (lookup, number) => lookup[number] is [var letter] ? letter : null);
    }

    private static void Together<TShared>(Func<TShared> make, Func<TShared, int, Letter?> read)
    {
        var shared = make();
        using var start = new Barrier(Threads, _ => shared = make());
        Task<int>[] tasks =
        [
            .. Enumerable.Range(0, Threads).Select(_ => Task.Factory.StartNew(
                Read, TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)),
        ];
        Task.WaitAll(tasks, TestContext.Current.CancellationToken);
        Assert.All(tasks, task => Assert.Equal(0, task.Result));

        int Read()
        {
            try
            {
                return Enumerable.Range(0, Rounds).Sum(_ => Misses());
            }
            finally
            {
                // The others must not wait for a thread that failed.
                start.RemoveParticipant();
            }
        }

        int Misses()
        {
            start.SignalAndWait();
            return Letters.Where((letter, number) => read(shared, number) != letter).Count();
        }
    }
}
