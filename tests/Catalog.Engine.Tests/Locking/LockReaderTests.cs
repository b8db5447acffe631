using Catalog.Engine.Locking;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Locking;

public sealed class LockReaderTests
{
    private const string Hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private static readonly string Sound = $$"""
        {
          "catalog": 1,
          "collection": "Ports",
          "fields": {
            "depth": { "type": "int", "optional": true, "document": "a" }
          },
          "documents": {
            "a": "{{Hash}}"
          }
        }

        """.ReplaceLineEndings("\n");

    [Fact]
    public void ASoundLockIsRead()
    {
        var read = LockReading.Of("Ports.catalog.json", Sound, damage: null);
        Assert.Empty(read.Problems);
        Assert.Equal(new LockedType("int", null, true), Assert.Single(read.Lock!.Fields).Type);
        Assert.Equal((4, 4), (read.Lock.Fields[0].Place.Line, read.Lock.Fields[0].Place.Column));
        Assert.Equal(("a", Hash, 7), (read.Lock.Documents[0].Id, read.Lock.Documents[0].ContentHash, read.Lock.Documents[0].Place.Line));
        Assert.Equal(Sound, LockText.Of(read.Lock));
    }

    [Theory]
    [InlineData("""{ "products": [] }""", "products.catalog.json")]
    [InlineData("[]", "products.catalog.json")]
    public void WhatDoesNotSayToBeALockIsNoneUnlessItIsNamedAfterACollection(string text, string path)
    {
        var reading = LockReading.Of(path, text, damage: null);
        Assert.Empty(LockSet.Check([reading], ["Ports"]));
        Assert.Single(LockSet.Check([reading], ["Products"]));
        Assert.Single(LockSet.Check([LockReading.Of(path, text + "]", damage: null)], ["Ports"]));
    }

    [Theory]
    [InlineData("\"catalog\": 1", "\"catalog\": 2", 2, 14, "the version '2' is not known, 1 is")]
    [InlineData("\"catalog\": 1", "\"catalog\": []", 2, 14, "the version that stands here is not known, 1 is")]
    [InlineData("\"catalog\": 1,", "", 1, 1, "'catalog' is missing: the version of the file")]
    [InlineData("\"collection\": \"Ports\"", "\"collection\": 5", 3, 17, "the name of the collection is expected, as text")]
    [InlineData("\"collection\": \"Ports\",", "", 1, 1, "'collection' is missing: the name of the collection")]
    [InlineData("\"collection\"", "\"colection\": 1, \"collection\"", 3, 3, "'colection' is not known; catalog, collection, fields, documents are")]
    [InlineData("\"collection\"", "\"catalog\": 1, \"collection\"", 3, 3, "the key 'catalog' stands twice, first in line 2")]
    [InlineData("{ \"type\": \"int\", \"optional\": true, \"document\": \"a\" }", "\"int\"", 5, 14, "an object with the type of the field is expected")]
    [InlineData("\"int\"", "\"integer\"", 5, 24, "'integer' is no type")]
    [InlineData("\"int\"", "\"optional int\"", 5, 24, "'optional int' is no type")]
    [InlineData("\"int\"", "\"list of list\"", 5, 24, "'list of list' is no type")]
    [InlineData("\"type\": \"int\",", "", 5, 14, "'type' is missing: the type of the field")]
    [InlineData(", \"document\": \"a\"", "", 5, 14, "'document' is missing: the id of a document")]
    [InlineData("true", "\"true\"", 5, 43, "true or false is expected")]
    [InlineData("true", "true, \"format\": null", 5, 59, "the format of the values is expected, as text")]
    [InlineData("true", "true, \"since\": 1", 5, 49, "'since' is not known; type, format, optional, document are")]
    [InlineData("\"a\" }", "\"a\" },\n    \"depth\": {}", 6, 5, "the key 'depth' stands twice, first in line 5")]
    [InlineData(Hash, "0123", 8, 10, "the hash of a document is expected: 64 hexadecimal digits in lower case")]
    [InlineData("0123456789abcdef\"", "0123456789ABCDEF\"", 8, 10, "the hash of a document is expected: 64 hexadecimal digits in lower case")]
    [InlineData("\"a\": \"", "\"\\ud800\": \"", 8, 6, "'\\ud800' is half of a surrogate pair")]
    [InlineData("  \"documents\"", "=======\n  \"documents\"", 7, 1, "a merge left its marks here")]
    [InlineData("true,", "true", 5, 48, "a comma is missing before this")]
    public void WhatIsWrongIsSaidAtItsPlace(string sound, string broken, int line, int column, string reason)
    {
        Assert.Contains(sound, Sound, StringComparison.Ordinal);
        var read = LockReading.Of("Ports.catalog.json", Sound.Replace(sound, broken, StringComparison.Ordinal), damage: null);
        Assert.Null(read.Lock);
        var problem = read.Problems[0];
        Assert.Equal(
            (Fault.UnusableLock, "Ports.catalog.json", line, column, reason),
            (problem.Fault, problem.Path, problem.Place.Line + 1, problem.Place.Column + 1, problem.Arguments[0]));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("[]")]
    [InlineData("null")]
    public void WhatIsNoObjectIsNoLock(string text) => Assert.Equal(
        ["it holds no JSON object"], Assert.Single(LockReading.Of("Ports.catalog.json", text, damage: null).Problems).Arguments);

    [Fact]
    public void WhatIsNoTextIsNoLock()
    {
        Assert.StartsWith("the file vanished", Reason(null), StringComparison.Ordinal);
        Assert.StartsWith("it is not text in UTF-8", Reason([(byte)'{', 0xFF, (byte)'}']), StringComparison.Ordinal);
        Assert.Empty(LockReading.Of("Ports.catalog.json", [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Sound)]).Problems);
    }

    [Fact]
    public void WhateverIsReadNothingIsThrownAndWhatIsNoLockHasAProblem()
    {
        var random = new Random(20240501);
        string[] pieces = ["{", "}", "[", "]", ":", ",", "\"", "\\", "1", "null", "true", "\"catalog\"", "\"fields\"", "\"type\"", "\u0000", "\uD800", "\n", Hash, "list of "];
        for (var round = 0; round < 5_000; round++)
        {
            var text = Sound;
            for (var edits = random.Next(1, 4); edits > 0; edits--)
            {
                var at = random.Next(text.Length);
                var length = random.Next(Math.Min(12, text.Length - at));
                text = text[..at] + (random.Next(2) == 0 ? pieces[random.Next(pieces.Length)] : "") + text[(at + length)..];
            }

            var read = LockReading.Of("Ports.catalog.json", text, damage: null);
            Assert.True(read.Lock is null == read.Problems.Count > 0, text);
            Assert.All(read.Problems, problem => Assert.InRange(problem.Place.Start, 0, text.Length));
        }
    }

    [Fact]
    public void DepthAndCountlessFaultsHaveAnEnd()
    {
        var deep = LockReading.Of("Ports.catalog.json", string.Concat(Enumerable.Repeat("{\"a\":", 100_000)), damage: null);
        Assert.Equal(["values may be nested 64 deep"], Assert.Single(deep.Problems).Arguments);

        var wide = "{\"catalog\": 1, \"documents\": {" + string.Join(",", Enumerable.Range(0, 5_000).Select(number => $"\"{number}\": 1")) + "}}";
        Assert.Equal(1_000, LockReading.Of("Ports.catalog.json", wide, damage: null).Problems.Count);
    }

    private static string Reason(byte[]? bytes) => Assert.Single(LockReading.Of("Ports.catalog.json", bytes).Problems).Arguments[0];
}
