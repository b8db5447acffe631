using Catalog.Engine.Storage;
using CsCheck;

namespace Catalog.Engine.Tests.Storage;

public sealed class StoredTextTests
{
    private static readonly PackedCollection Harbour = HarbourFiles.Pack(HarbourFiles.ReadAll()).Texts;
    private static readonly string Head = Harbour.Head.ToText();
    private static readonly string State = Harbour.State.ToText();

    [Fact]
    public void WhatIsWrittenIsRead()
    {
        Assert.Equal(Head, PackHead.Read(Head)!.ToText());
        Assert.Equal(Harbour.Fields, FieldsText.Of(Fields(Harbour.Fields)!));
        Assert.Equal(State, PackState.Read(State)!.ToText());
        Assert.Equal(Harbour.Head, PackHead.Read(Head));
        Assert.Equal(Harbour.State, PackState.Read(State));
    }

    [Fact]
    public void WhatIsCutOffIsNotRead()
    {
        // The last line end is no loss.
        for (var length = 0; length < Head.Length - 1; length++)
        {
            Assert.Null(PackHead.Read(Head[..length]));
        }

        for (var length = 0; length < Harbour.Fields.Length - 1; length++)
        {
            Assert.Null(Fields(Harbour.Fields[..length]));
            Assert.Empty(Harbour.State.FilesWith(Harbour.Fields[..length]));
        }

        for (var length = 0; length < State.Length; length++)
        {
            Assert.Null(PackState.Read(State[..length]));
        }
    }

    [Fact]
    public void AnAlteredStateIsNotReadAndFieldsOfAnotherAreNotTaken()
    {
        for (var i = 0; i < State.Length; i++)
        {
            Assert.Null(PackState.Read(Altered(State, i, '7')));
        }

        for (var i = 0; i < Harbour.Fields.Length; i++)
        {
            Assert.Empty(Harbour.State.FilesWith(Altered(Harbour.Fields, i, '7')));
        }
    }

    [Fact]
    public void AlteredTextsGiveSomethingOrNothingAndNoException() => Gen
        .Select(Gen.Int[0, 2], Gen.Select(Gen.Int[0, 5_000], Gen.Char["\t\n\\0123456789-9ax\u0000"]).Array[1, 6])
        .Sample((which, changes) =>
        {
            var text = new[] { Head, Harbour.Fields, State }[which];
            foreach (var (at, to) in changes)
            {
                text = Altered(text, at % text.Length, to);
            }

            _ = PackHead.Read(text)?.ToText();
            _ = Fields(text);
            _ = PackState.Read(text);
        });

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("catalog head\t1\n")]
    [InlineData("catalog fields\t1\t2147483647\n")]
    [InlineData("catalog fields\t1\t9999999999999999999\n")]
    [InlineData("catalog fields\t1\t-1\nend\n\n")]
    [InlineData("catalog fields\t2\t0\nend\n")]
    [InlineData("catalog state\t1\t\n")]
    [InlineData("\uFEFFcatalog head\t1\n")]
    [InlineData("\\")]
    public void OtherTextsAreNone(string text)
    {
        Assert.Null(PackHead.Read(text));
        Assert.Null(PackState.Read(text));
        Assert.True(Fields(text) is null or { Count: 0 });
    }

    [Fact]
    public void DeepNestingIsNoWayIn()
    {
        var deep = string.Concat(Enumerable.Repeat("1\t0\t0\t0\t0\t1\t", 100_000));
        Assert.Null(Fields("catalog fields\t1\t1\na\t\\0\t\\0\taliases\t0\t0\n1\na\t0\tA\t\\0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t1\tx\t0\t0\t0\t0\t" + deep));
        Assert.Null(PackHead.Read("catalog head\t1\nA\t\\0\t\\0\t\\0\t\\0\na\tb\tc\t0\t0\n0\n0\n1\nx\t0\t0\t\\0\t\\0\t" + string.Concat(Enumerable.Repeat("1\t0\t", 100_000))));
    }

    private static EquatableArray<Catalog.Engine.Collections.FileReading>? Fields(string text) => FieldsText.Read(text, HarbourFiles.Collection, path => path);

    private static string Altered(string text, int at, char to) => text[..at] + (text[at] == to ? '8' : to) + text[(at + 1)..];
}
