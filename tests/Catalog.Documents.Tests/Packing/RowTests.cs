using Catalog.Documents.Packing;
using Catalog.Engine;
using Catalog.Engine.Documents;
using Catalog.Engine.Typing;

namespace Catalog.Documents.Tests.Packing;

public class RowTests
{
    [Theory, InlineData(0), InlineData(1), InlineData(2), InlineData(9), InlineData(1_000)]
    public void EveryDocumentIsAsItWasPacked(int count)
    {
        var harbours = new Harbours();
        harbours.Documents.AddRange(Enumerable.Range(0, count).Select(number => ($"{number:D4}", Fields(number), DocumentBody.Of([$"Harbour {number}."]))));
        var pack = harbours.Open();
        Assert.Equal(count, pack.Count);
        for (var number = 0; number < count; number++)
        {
            var row = new PackedRow(pack, number);
            Assert.Equal(($"{number:D4}", $"Harbour {number:D4}", $"harbours/{number:D4}.md", Harbours.Hash), (row.Id, row.Title, row.SourcePath, row.ContentHash));
            Assert.Equal(number % 3 == 0 ? null : number, row.Int32(0));
            Assert.Equal($"Ann {number % 7}", row[1].String());
            Assert.Equal($"Harbour {number}.", row.Body.Text);
        }

        static FieldNode[] Fields(int number) =>
        [
            new("keeper", Nodes.Quoted($"Ann {number % 7}")),
            new("Lights", number % 3 == 0 ? Nodes.Empty : Nodes.Plain($"{number}")),
            new("keeper", Nodes.Quoted("the second of one name")),
            new("beyond the schema", Nodes.Plain("x")),
        ];
    }

    [Fact]
    public void TextsOfAnyScriptAndLengthComeBack()
    {
        string[] texts = ["", " ", "\n", "a\u0000b", "L\u00FCbeck", "\u706F\u53F0", "\U0001F6A2\U0010FFFF", "\uFFFD", new('x', 100_000), string.Concat(Enumerable.Repeat("\u00E4\u706F\U0001F6A2", 30_000))];
        var harbours = new Harbours();
        harbours.Documents.AddRange(texts.Select((text, number) => ($"{number}", new FieldNode[] { new("keeper", Nodes.Quoted(text)) }, DocumentBody.Of([]))));
        var pack = harbours.Open();
        Assert.Equal(texts, Enumerable.Range(0, texts.Length).Select(row => new PackedRow(pack, row)[1].String()));
    }

    [Fact]
    public void WhatIsDecodedOnceStaysTheSame()
    {
        var row = new PackedRow(Harbours.Of("a").Open(), 0);
        Assert.Same(row.Id, row.Id);
        Assert.Same(row.Title, row.Title);
        Assert.Same(row.SourcePath, row.SourcePath);
        Assert.Same(row.ContentHash, row.ContentHash);
        Assert.Same(Body.Empty, row.Body);
    }

    [Fact]
    public void EqualSmallValuesStandOnce()
    {
        var (one, many) = (new Harbours(), new Harbours());
        var keeper = new string('k', 100);
        one.Documents.Add(("a", [new("keeper", Nodes.Plain(keeper))], DocumentBody.Of([])));
        many.Documents.AddRange("abcdefgh".Select(id => ($"{id}", new FieldNode[] { new("keeper", Nodes.Plain(keeper)) }, DocumentBody.Of([]))));
        Assert.InRange(many.Bytes().Length - one.Bytes().Length, 0, 7 * keeper.Length);
        var pack = many.Open();
        Assert.All(Enumerable.Range(0, 8), row => Assert.Equal(keeper, new PackedRow(pack, row)[1].String()));
    }

    [Fact]
    public void StylesOfOneTextStayApart()
    {
        var harbours = new Harbours { Fields = new[] { Nodes.Column("value", new DataFieldType()) }.ToEquatableArray() };
        Node[] nodes = [Nodes.Plain("5"), Nodes.Quoted("5"), Nodes.Plain("5"), Nodes.Quoted("5")];
        harbours.Documents.AddRange(nodes.Select((node, row) => ($"{row}", new FieldNode[] { new("value", node) }, DocumentBody.Of([]))));
        var pack = harbours.Open();
        Assert.Equal([false, true, false, true], Enumerable.Range(0, 4).Select(row => new PackedRow(pack, row)[0].Data()!.IsQuoted));
    }

    [Fact]
    public void ADocumentReadsItsFields()
    {
        var harbours = new Harbours();
        harbours.Documents.Add(("a", [new("Lights", Nodes.Plain("3")), new("keeper", Nodes.Quoted("Ann"))], DocumentBody.Of([])));
        var harbour = harbours.All()[0];
        Assert.Equal((3, "Ann"), (harbour.Lights, harbour.Keeper));
        Assert.Same(harbour.Keeper, harbour.Keeper);
        Assert.Equal("Ann"u8, new PackedRow(harbours.Open(), 0).Utf8(1));
    }

    [Fact]
    public void AValueIsKeptEvenIfItIsNone()
    {
        var value = default(PackedValue<PartialDate?>);
        Assert.False(value.IsRead);
        Assert.Null(value.Keep(null));
        Assert.True(value.IsRead);
        Assert.Null(value.Value);
        value.Keep(new PartialDate(1945));
        Assert.Equal(new PartialDate(1945), value.Value);
    }

    [Fact]
    public void TheSearchIndexIsReadInParts()
    {
        var index = new byte[50_000];
        new Random(3).NextBytes(index);
        var section = (Harbours.Of("a") with { SearchIndex = index }).Open().SearchIndex!.Value;
        Assert.Equal(index.Length, section.Length);
        Assert.Equal(index, section.Slice(0, index.Length));
        Assert.Equal(index[20_000..40_001], section.Slice(20_000, 20_001));
        Assert.Equal(0, section.Slice(index.Length, 0).Length);
        Assert.All([(-1, 1), (0, -1), (0, index.Length + 1), (index.Length, 1), (1, int.MaxValue)], place =>
            Assert.Throws<InvalidDataException>(() => section.Slice(place.Item1, place.Item2).Length));
        Assert.Null(Harbours.Of("a").Open().SearchIndex);
    }
}
