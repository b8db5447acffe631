using System.Text;

namespace Catalog.Documents.Tests.Packing;

public class PackedCollectionTests
{
    [Fact]
    public void SaysWhatItWasGiven()
    {
        var all = Harbours.Of("a", "b").All();
        Assert.Equal("Harbours", all.Name);
        Assert.Equal(2, all.Count);
        Assert.Equal(typeof(Harbour), all.DocumentType);
        Assert.Equal([Harbours.LightsField, Harbours.KeeperField], all.Fields);
    }

    [Fact]
    public void FieldsAreMadeOnceAndWhenAskedFor()
    {
        var made = 0;
        DocumentCollection<Harbour> all = new(
            "Harbours",
            () =>
            {
                made++;
                return [Harbours.LightsField];
            },
            Harbours.Of("a").Open(),
            row => new Harbour(row));
        Assert.NotNull(all.Find("a"));
        Assert.Equal(0, made);
        Assert.Same(all.Fields, all.Fields);
        Assert.Equal(1, made);
        Assert.True(Assert.IsType<System.Collections.IList>(all.Fields, exactMatch: false).IsReadOnly);
    }

    [Theory, InlineData(0), InlineData(1), InlineData(2), InlineData(3), InlineData(255), InlineData(256), InlineData(257), InlineData(5_000)]
    public void FindsEveryDocumentAndNoOther(int count)
    {
        string[] ids = [.. Enumerable.Range(0, count).Select(number => $"harbours/{number:D5}")];
        var all = Harbours.Of(ids).All();
        Assert.Equal(count, all.Count);
        Assert.All(ids, id => Assert.Equal(id, all.Find(id)?.Id));
        Assert.All(ids, (id, place) => Assert.Same(all.Find(id), all[place]));
        Assert.Equal(ids, all.Select(harbour => harbour.Id));
        Assert.All(ids, id => Assert.Null(all.Find(id + "x")));
        Assert.All(["", "harbours", "\uD800", "harbours/00000\0", new string('x', 10_000)], id => Assert.Null(all.Find(id)));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => all[count]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => all[-1]);
        Assert.Throws<ArgumentNullException>("id", () => all.Find(null!));
    }

    [Fact]
    public void IdsOfAnyScriptAndLengthAreFound()
    {
        string[] ids = ["", " ", "A", "a", "\u00E4", "\uFFFD", "\uFB01", "\U0001F6A2", "\u706F\u53F0", new('i', 129), new('i', 5_000), new('\u706F', 2_000)];
        var all = Harbours.Of(ids).All();
        Assert.All(ids, id => Assert.Equal(id, all.Find(id)?.Id));
        Assert.Equal(ids.OrderBy(id => Convert.ToHexString(Encoding.UTF8.GetBytes(id)), StringComparer.Ordinal), all.Select(harbour => harbour.Id));
        Assert.All(["\uD83D", "\uD800\uD800", "\uDEA2\uD83D", "b"], id => Assert.Null(all.Find(id)));
    }

    [Fact]
    public void AliasesFindTheirDocuments()
    {
        var harbours = Harbours.Of("a", "b", "\u00E4");
        harbours.Aliases.AddRange([("old", "a"), ("\uFB01", "\u00E4"), ("\U0001F6A2", "b"), ("b", "a"), ("older", "a"), (new string('x', 200), "b")]);
        var all = harbours.All();
        Assert.Same(all.Find("a"), all.Find("old"));
        Assert.Same(all.Find("a"), all.Find("older"));
        Assert.Same(all.Find("\u00E4"), all.Find("\uFB01"));
        Assert.Same(all.Find("b"), all.Find("\U0001F6A2"));
        Assert.Same(all.Find("b"), all.Find(new string('x', 200)));
        Assert.Equal("b", all.Find("b")?.Id);
        Assert.All(["ol", "oldest", "OLD", "\uD83D"], id => Assert.Null(all.Find(id)));
        Assert.Throws<ArgumentException>("keys", () => new DocumentKeys<int, Harbour>(all, (1, "old")));
    }

    [Fact]
    public void DocumentsAreMadeWhenAskedForAndOnce()
    {
        var made = new List<string>();
        DocumentCollection<Harbour> all = new(
            "Harbours",
            static () => [],
            Harbours.Of("a", "b", "c").Open(),
            row =>
            {
                made.Add(row.Id);
                return new Harbour(row);
            });
        Assert.Equal(3, all.Count);
        Assert.Null(all.Find("d"));
        _ = new DocumentLookup<string, Harbour>(all, ("x", ["a", "c"]));
        Assert.Empty(made);
        Assert.Same(all[1], all.Find("b"));
        Assert.Same(all[1], ((IDocumentCollection)all).Find("b"));
        Assert.Equal(["b"], made);
        Assert.Equal(3, all.Count());
        Assert.Equal(3, all.Count());
        Assert.Equal(["b", "a", "c"], made);
    }

    [Fact]
    public void PartsMustBeGiven()
    {
        var pack = Harbours.Of("a").Open();
        Assert.Throws<ArgumentNullException>("name", () => new DocumentCollection<Harbour>(null!, static () => [], pack, static row => new(row)));
        Assert.Throws<ArgumentNullException>("fields", () => new DocumentCollection<Harbour>("Harbours", null!, pack, static row => new(row)));
        Assert.Throws<ArgumentNullException>("pack", () => new DocumentCollection<Harbour>("Harbours", static () => [], null!, static row => new(row)));
        Assert.Throws<ArgumentNullException>("create", () => new DocumentCollection<Harbour>("Harbours", static () => [], pack, null!));
    }
}
