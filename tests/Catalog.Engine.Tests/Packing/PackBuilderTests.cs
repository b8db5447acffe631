using System.Buffers.Binary;
using System.Globalization;
using Catalog.Engine.Documents;
using Catalog.Engine.Packing;
using Catalog.Engine.Text;

namespace Catalog.Engine.Tests.Packing;

/// <summary>What packs are made of; that they can be read is tested with the reader.</summary>
public class PackBuilderTests
{
    [Fact]
    public void TheSameDocumentsGiveTheSameBytes()
    {
        Assert.Equal(Make(), Make());
        foreach (var culture in (string[])["tr-TR", "sv-SE", "ar-SA"])
        {
            using var scope = new CultureScope(culture);
            Assert.Equal(Made, Make());
        }
    }

    [Fact]
    public void TheHeaderSaysWhatThereIs()
    {
        var header = Made.AsSpan();
        Assert.Equal("CATPACK\0"u8, header[..8]);
        Assert.Equal(1, BinaryPrimitives.ReadInt32LittleEndian(header[8..]));
        Assert.Equal(Made.Length, BinaryPrimitives.ReadInt32LittleEndian(header[12..]));
        Assert.Equal(SchemaFingerprint.Of("Tides", Packs.Fields), Convert.ToHexStringLower(header.Slice(16, 32)));
        Assert.Equal(2, BinaryPrimitives.ReadInt32LittleEndian(header[48..]));
    }

    [Fact]
    public void EveryBlockHasItsChecksum()
    {
        var directory = BinaryPrimitives.ReadInt32LittleEndian(Made.AsSpan(52));
        var table = directory + 16 * BinaryPrimitives.ReadInt32LittleEndian(Made.AsSpan(56));
        var blocks = Made.AsSpan(64..directory).ToArray().Chunk(16 * 1024).ToList();
        Assert.Equal(Made.Length, table + 4 * blocks.Count);
        Assert.InRange(blocks.Count, 3, 5);
        Assert.All(blocks, (block, number) => Assert.Equal(Crc32C(block), BinaryPrimitives.ReadUInt32LittleEndian(Made.AsSpan(table + 4 * number))));
        byte[] rest = [.. Made[..60], 0, 0, 0, 0, .. Made[directory..]];
        Assert.Equal(Crc32C(rest), BinaryPrimitives.ReadUInt32LittleEndian(Made.AsSpan(60)));

        // RFC 3720, B.4: the checksum that the others are held against is the right one.
        Assert.Equal(0x8A9136AAu, Crc32C(new byte[32]));
        Assert.Equal(0xE3069283u, Crc32C("123456789"u8.ToArray()));
    }

    [Fact]
    public void SectionsLieInTheContentAtRoundOffsets()
    {
        var directory = BinaryPrimitives.ReadInt32LittleEndian(Made.AsSpan(52));
        for (var entry = directory; entry < directory + 16 * BinaryPrimitives.ReadInt32LittleEndian(Made.AsSpan(56)); entry += 16)
        {
            var offset = BinaryPrimitives.ReadInt32LittleEndian(Made.AsSpan(entry + 8));
            Assert.Equal(0, offset % 16);
            Assert.InRange(offset + BinaryPrimitives.ReadInt32LittleEndian(Made.AsSpan(entry + 12)), 64, directory);
        }
    }

    [Fact]
    public void DocumentsMustBeInOrderOfId()
    {
        Assert.Throws<ArgumentException>("content", () => Packs.Bytes(Packs.Content(Packs.Document("b"), Packs.Document("a"))));
        Assert.Throws<ArgumentException>("content", () => Packs.Bytes(Packs.Content(Packs.Document("a"), Packs.Document("a"))));
        Assert.Throws<ArgumentException>("content", () => Packs.Bytes(Packs.Content(Packs.Document("\U0001F6A2"), Packs.Document("\uFB01"))));
        Assert.NotEmpty(Packs.Bytes(Packs.Content(Packs.Document("\uFB01"), Packs.Document("\U0001F6A2"))));
    }

    [Fact]
    public void AnAliasLeadsToADocumentAndStandsOnce()
    {
        var content = Packs.Content(Packs.Document("a"));
        Assert.Throws<ArgumentException>("content", () => Packs.Bytes(content with { Aliases = [("old", "b")] }));
        Assert.Throws<ArgumentException>("content", () => Packs.Bytes(content with { Aliases = [("old", "a"), ("older", "a"), ("old", "a")] }));
        Assert.Equal(
            Packs.Bytes(content with { Aliases = [("\U0001F6A2", "a"), ("\uFB01", "a"), ("", "a")] }),
            Packs.Bytes(content with { Aliases = [("", "a"), ("\uFB01", "a"), ("\U0001F6A2", "a")] }));
    }

    [Theory, InlineData(""), InlineData("00"), InlineData("G")]
    public void AHashHas64Digits(string hash) =>
        Assert.Throws<ArgumentException>(() => Packs.Bytes(Packs.Content(Packs.Document("a") with { ContentHash = hash.PadLeft(hash == "G" ? 64 : 0, '0') })));

    [Fact]
    public void AStreamMustBeEmptyAndSeek()
    {
        using var full = new MemoryStream([1]);
        Assert.Throws<ArgumentException>("output", () => new PackBuilder(full));
    }

    [Fact]
    public void ABodyOfNothingTakesNoRoom()
    {
        using var output = new MemoryStream();
        var builder = new PackBuilder(output);
        Assert.Equal(default, builder.AddBody(DocumentBody.Of([])));
        Assert.Equal(64, builder.AddBody(DocumentBody.Of(["The tide turns."])).Offset);
    }

    [Fact]
    public void BodiesFollowOneAnother()
    {
        using var output = new MemoryStream();
        var builder = new PackBuilder(output);
        var first = builder.AddBody(DocumentBody.Of([new string('a', 40_000)]));
        var second = builder.AddBody(DocumentBody.Of(["b"]));
        Assert.Equal(first.Offset + first.Length, second.Offset);
        Assert.InRange(output.Length, 32_000, second.Offset);
    }

    [Fact]
    public void WhatDoesNotFitIsRefusedBeforeItIsWritten()
    {
        // A body that fills a pack alone, but for the header; its memory is never touched.
        var block = GC.AllocateUninitializedArray<byte>(Array.MaxLength);
        var length = block.Length - 5;
        for (var i = 0; i < 5; i++)
        {
            block[i] = (byte)((length >> (7 * i)) & 0x7F | (i < 4 ? 0x80 : 0));
        }

        using var output = new MemoryStream();
        var builder = new PackBuilder(output);
        var fault = Assert.Throws<PackTooLargeException>(() => builder.AddBody(block));
        Assert.Contains("2147483647", fault.Message, StringComparison.Ordinal);
        builder.Finish(Packs.Content(Packs.Document("a")));
        Assert.Equal(Packs.Bytes(Packs.Content(Packs.Document("a"))), output.ToArray());
    }

    private static byte[] Made { get; } = Make();

    private static byte[] Make()
    {
        using var output = new MemoryStream();
        var builder = new PackBuilder(output);
        var body = builder.AddBody(DocumentBody.Of(Enumerable.Range(0, 2_000).Select(hour => string.Create(CultureInfo.InvariantCulture, $"High water at {hour}: \u00E4 m."))));
        Node ports = new Sequence(new Node[] { new Scalar("Kiel", ScalarStyle.Text, Place.Beginning) }.ToEquatableArray(), Place.Beginning);
        var content = Packs.Content(Packs.Document("a", body, Packs.Height("3.50")), Packs.Document("b", default, new FieldNode("ports", ports)));
        builder.Finish(content with { Aliases = [("old", "a")], SearchIndex = [1, 2] });
        return output.ToArray();
    }

    // Bit by bit, as the polynomial is defined.
    private static uint Crc32C(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0x82F63B78;
            }
        }

        return ~crc;
    }
}
