using System.Buffers.Binary;
using Catalog.Documents.Packing;
using Catalog.Engine;
using Catalog.Engine.Documents;
using Catalog.Engine.Typing;

namespace Catalog.Documents.Tests.Packing;

/// <summary>A pack that is not as it was written never gives a wrong value, and fails in one way.</summary>
public class HostilePackTests
{
    private static readonly Harbours Small = MakeSmall();

    public static TheoryData<bool> Ways { get; } = [true, false];

    [Theory, MemberData(nameof(Ways))]
    public void EveryByteThatIsAlteredIsSeenWhereItMatters(bool inPlace)
    {
        var bytes = Small.Bytes();
        var expected = Everything(Open(bytes, inPlace));
        var seen = 0;
        foreach (var bits in new byte[] { 0xFF, 0x01, 0x80 })
        {
            for (var place = 0; place < bytes.Length; place++)
            {
                bytes[place] ^= bits;
                try
                {
                    Assert.Equal(expected, Everything(Open(bytes, inPlace)));
                }
                catch (InvalidDataException fault)
                {
                    Assert.Contains(PackResource.Name, fault.Message, StringComparison.Ordinal);
                    Assert.Contains("Rebuild", fault.Message, StringComparison.Ordinal);
                    seen++;
                }

                bytes[place] ^= bits;
            }
        }

        Assert.Equal(expected, Everything(Open(bytes, inPlace)));
        Assert.Equal(3 * bytes.Length, seen);
    }

    [Theory, MemberData(nameof(Ways))]
    public void ATruncatedPackDoesNotOpen(bool inPlace)
    {
        var bytes = Small.Bytes();
        Assert.All(Enumerable.Range(0, bytes.Length), length => Assert.Throws<InvalidDataException>(() => Open(bytes[..length], inPlace)));
        Assert.Throws<InvalidDataException>(() => Open([.. bytes, 0], inPlace));
        Assert.Throws<InvalidDataException>(() => Open([.. bytes, .. bytes], inPlace));
    }

    [Fact]
    public void DamageInOneBlockLeavesTheOthersReadable()
    {
        var harbours = new Harbours();
        var text = new string('x', 40_000);
        harbours.Documents.AddRange("abcd".Select(id => ($"{id}", Array.Empty<FieldNode>(), DocumentBody.Of([id + text]))));
        var bytes = harbours.Bytes();
        bytes[64 + 40_000 + 20_000] ^= 1;
        var all = Harbours.All(harbours.Open(PackResource.InPlace(bytes)));
        Assert.Equal(4, all.Select(harbour => harbour.Id).Distinct().Count());
        Assert.Equal("a" + text, all[0].Body.Text);
        Assert.Equal(1, all[1].Body.WordCount);
        Assert.Throws<InvalidDataException>(() => all[1].Body.Text);
        Assert.Throws<InvalidDataException>(() => all[1].Body.Utf8.Length);
        Assert.Throws<InvalidDataException>(() => all[1].Body.Text);
        Assert.Equal("d" + text, all[3].Body.Text);
    }

    [Fact]
    public void APackOfAnotherSchemaSaysWhich()
    {
        var other = Small with { Fields = new[] { Nodes.Column("Lamps", ScalarKind.Int32) }.ToEquatableArray() };
        var fault = Assert.Throws<InvalidDataException>(() => other.Open(PackResource.InPlace(Small.Bytes())));
        Assert.Contains(Small.Fingerprint, fault.Message, StringComparison.Ordinal);
        Assert.Contains(other.Fingerprint, fault.Message, StringComparison.Ordinal);
        Assert.Contains(PackResource.Name, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void APackOfAnotherVersionSaysWhich()
    {
        var bytes = Small.Bytes();
        bytes[8] = 2;
        var fault = Assert.Throws<InvalidDataException>(() => Open(bytes, inPlace: true));
        Assert.Contains("version 2", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNoPackDoesNotOpen()
    {
        Assert.All<byte[]>([[], [0], [.. "CATPACK\0"u8], new byte[64], new byte[100_000], [.. "CATPACK\0"u8, .. new byte[56]]], bytes =>
        {
            Assert.Throws<InvalidDataException>(() => Open(bytes, inPlace: true));
            Assert.Throws<InvalidDataException>(() => Open(bytes, inPlace: false));
        });
        var fault = Assert.Throws<InvalidDataException>(() => Small.Open(PackResource.Missing()));
        Assert.Contains(PackResource.Name, fault.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => Pack.Open(PackResource.InPlace(Small.Bytes()), "Catalog.Lighthouses.pack", Small.Fingerprint));
    }

    [Fact]
    public void PartsMustBeGiven()
    {
        Assert.Throws<ArgumentNullException>("assembly", () => Pack.Open(null!, "", ""));
        Assert.Throws<ArgumentNullException>("resource", () => Pack.Open(PackResource.Missing(), null!, ""));
        Assert.Throws<ArgumentNullException>("fingerprint", () => Pack.Open(PackResource.Missing(), "", null!));
    }

    [Fact]
    public void ADirectoryThatLiesIsFoundOut()
    {
        var bytes = Small.Bytes();
        var directory = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(52));
        var entries = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(56));
        for (var entry = directory; entry < directory + 16 * entries; entry += 16)
        {
            // Its kind, and the length of its section; only that of the search index is its own affair.
            foreach (var place in (int[])[entry, entry + 1, entry + 15, bytes[entry] == 11 ? entry : entry + 12])
            {
                bytes[place] ^= 1;
                Seal(bytes, directory);
                Assert.True(IsRefused(bytes), $"{place - entry} of {bytes[entry]}");
                bytes[place] ^= 1;
            }
        }

        static bool IsRefused(byte[] bytes)
        {
            try
            {
                return Open(bytes, inPlace: true) is null;
            }
            catch (InvalidDataException)
            {
                return true;
            }
        }
    }

    [Theory, InlineData(0), InlineData(1), InlineData(3), InlineData(7)]
    public void AnAddressMayBeOdd(int shift) =>
        Assert.Equal(Everything(Small.Open()), Everything(Small.Open(PackResource.InPlace(Small.Bytes(), shift))));

    private static Harbours MakeSmall()
    {
        var fields = Enum.GetValues<ScalarKind>().Select(kind => Nodes.Column(kind.ToString(), kind)).Append(Nodes.Column("raw", new DataFieldType()));
        var harbours = new Harbours { Fields = fields.ToEquatableArray(), Aliases = [("old", "a"), ("older", "b")], SearchIndex = [1, 2, 3] };
        FieldNode[] values =
        [
            new("Boolean", Nodes.Plain("true")), new("Int32", Nodes.Plain("7")), new("Int64", Nodes.Plain("8")), new("Decimal", Nodes.Plain("9.50")),
            new("Double", Nodes.Plain("1e3")), new("Date", Nodes.Plain("1945-06-08")), new("PartialDate", Nodes.Plain("June 1945")),
            new("DateTimeOffset", Nodes.Plain("2024-02-29T12:30Z")), new("DateTime", Nodes.Plain("2024-02-29T12:30")), new("Time", Nodes.Plain("12:30")),
            new("Guid", Nodes.Plain("6f9619ff-8b86-d011-b42d-00cf4fc964ff")), new("Uri", Nodes.Plain("urn:a")), new("String", Nodes.Quoted("Ann")),
            new("raw", Nodes.List(Nodes.Plain("x"), Nodes.Map(("y", Nodes.Quoted("z"))))),
        ];
        harbours.Documents.Add(("a", values, DocumentBody.Of(["The light burns.", "All night."]) with { Excerpt = "Light", Html = "<p>Light" }));
        harbours.Documents.Add(("b", [], DocumentBody.Of([])));
        return harbours;
    }

    private static Pack Open(byte[] bytes, bool inPlace) => Small.Open(inPlace ? PackResource.InPlace(bytes) : PackResource.Streamed(bytes));

    private static string Everything(Pack pack)
    {
        var all = new List<object?>();
        for (var number = 0; number < pack.Count; number++)
        {
            var row = new PackedRow(pack, number);
            all.AddRange([row.Id, row.Title, row.SourcePath, row.ContentHash, row.Body.WordCount, row.Body.Text, row.Body.Excerpt, row.Body.Html, .. row.Body.Paragraphs]);
            all.AddRange([row.Boolean(0), row.Int32(1), row.Int64(2), row.Decimal(3), row.Date(5), row.DateTimeOffset(7), row.DateTime(8), row.Time(9), row.Guid(10)]);
            all.AddRange([row[4].Double(), row[6].PartialDate()?.Text, row[11].Uri(), row[12].String(), row[13].Data()]);
            all.AddRange(Enumerable.Range(0, 13).Select(column => row[column].String()));
        }

        all.AddRange(new[] { "a", "b", "c", "old", "older", "oldest", "" }.Select(id => (object)pack.IndexOf(id, orAlias: true)));
        all.AddRange([.. pack.SearchIndex!.Value.Slice(0, 3).ToArray()]);
        return string.Join('\n', all.Select(value => FormattableString.Invariant($"{value}")));
    }

    // As a writer would that is wrong about where things stand.
    private static void Seal(byte[] bytes, int directory)
    {
        bytes.AsSpan(60, 4).Clear();
        var checksum = uint.MaxValue;
        foreach (var value in (byte[])[.. bytes[..64], .. bytes[directory..]])
        {
            checksum = System.Numerics.BitOperations.Crc32C(checksum, value);
        }

        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(60), ~checksum);
    }
}
