using Catalog.Engine.Documents;

namespace Catalog.Documents.Tests.Packing;

/// <summary>Threads that meet in a pack for the first time all get the same documents and texts, again and again.</summary>
public class PackedThreadTests
{
    private const int Threads = 4;
    private const int Rounds = 50;
    private const int Count = 600;

    [Fact]
    public async Task EveryThreadGetsTheSame()
    {
        var harbours = new Harbours();
        harbours.Documents.AddRange(Enumerable.Range(0, Count).Select(number =>
            ($"{number:D4}", new FieldNode[] { new("Lights", Nodes.Plain($"{number}")) }, DocumentBody.Of([$"Harbour {number}.", new string('x', number)]))));
        var bytes = PackResource.InPlace(harbours.Bytes());
        for (var round = 0; round < Rounds; round++)
        {
            var all = Harbours.All(harbours.Open(bytes));
            var byLights = new DocumentKeys<int, Harbour>(all, harbour => harbour.Lights is { } lights ? [lights] : null);
            var byParity = new DocumentLookup<bool, Harbour>(all, harbour => harbour.Lights % 2 == 0);
            var seen = new object[Threads][];
            using var start = new Barrier(Threads);
            Task[] tasks =
            [
                .. Enumerable.Range(0, Threads).Select(thread => Task.Factory.StartNew(
                    () =>
                    {
                        start.SignalAndWait();
                        seen[thread] = [.. Read(all), all.Fields, byParity[true], .. Enumerable.Range(0, Count).Select(lights => byLights.Find(lights)!)];
                    },
                    TestContext.Current.CancellationToken,
                    TaskCreationOptions.LongRunning,
                    TaskScheduler.Default)),
            ];
            await Task.WhenAll(tasks);
            for (var i = 0; i < seen[0].Length; i++)
            {
                Assert.All(seen, own => Assert.Same(seen[0][i], own[i]));
            }
        }
    }

    private static IEnumerable<object> Read(DocumentCollection<Harbour> all)
    {
        for (var place = 0; place < Count; place++)
        {
            var harbour = all.Find($"{place:D4}")!;
            Assert.Equal(place, harbour.Lights);
            yield return harbour;
            yield return harbour.Id;
            yield return harbour.Title;
            yield return harbour.Body;
            yield return harbour.Body.Text;
            yield return harbour.Body.Paragraphs;
        }
    }
}
