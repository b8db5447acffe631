using Catalog.Engine.Locking;

namespace Catalog.Engine.Tests.Locking;

public sealed class LockTextTests
{
    private static readonly Ports Harbour = new(
        ("b", "title: B\ndepth: 4\nships:\n  - { name: Gull, 'flag.of': NO }\n  - { name: Tern }\nprices: { net: 1.5, gross: 2.5 }\nlog: [[1, 2], [3]]\n"),
        ("a", "title: A\nday: 2024-05-01\nseen: [null, 1]\nnone:\nmixed: 1\n"),
        ("c", "title: \"\\u202E\\t\\\"\"\nmixed: { x: 1 }\n"));

    [Fact]
    public void ALockReadsAsALineForEachFieldAndDocument() => Assert.Equal(
        """
        {
          "catalog": 1,
          "collection": "Ports",
          "fields": {
            "day": { "type": "DateOnly", "format": "yyyy-MM-dd", "optional": true, "document": "a" },
            "depth": { "type": "int", "optional": true, "document": "b" },
            "log": { "type": "list of list of int", "optional": true, "document": "b" },
            "mixed": { "type": "data", "optional": true, "document": "a" },
            "none": { "type": "string", "optional": true, "document": "a" },
            "prices": { "type": "mapping", "optional": true, "document": "b" },
            "prices.gross": { "type": "decimal", "document": "b" },
            "prices.net": { "type": "decimal", "document": "b" },
            "seen": { "type": "list of optional int", "optional": true, "document": "a" },
            "ships": { "type": "list of mapping", "optional": true, "document": "b" },
            "ships[].'flag.of'": { "type": "string", "optional": true, "document": "b" },
            "ships[].name": { "type": "string", "document": "b" },
            "title": { "type": "string", "document": "a" }
          },
          "documents": {
        """,
        LockText.Of(Harbour.Lock).Split("\n    \"a\": \"")[0]);

    [Fact]
    public void WhatIsWrittenIsReadAndWrittenAsItWas()
    {
        var text = LockText.Of(Harbour.Lock);
        var read = Harbour.Reread();

        Assert.Equal(text, LockText.Of(read));
        Assert.Equal("Ports", read.Collection);
        Assert.Equal(["a", "b", "c"], read.Documents.Select(document => document.Id));
        Assert.Empty(Harbour.Held(read));
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void NamesOfAllKindsComeBack()
    {
        var ports = new Ports(("a", "\"'\": 1\n'': 2\n\"\\u202E\\\"\\\\\": 3\n'a.b': 4\na: { b: 5 }\n'x[]': 6\n\"\\U0001F6A2\": 7\n"), ("\U0001F6A2", "{}"), ("\uFFFD", "{}"));
        var read = ports.Reread();

        Assert.Equal(8, read.Fields.Count);
        Assert.Equal(8, read.Fields.Select(field => field.Path).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(["a", "\uFFFD", "\U0001F6A2"], read.Documents.Select(document => document.Id));
        Assert.Empty(ports.Held(read));
        Assert.DoesNotContain('\u202E', LockText.Of(read));
    }

    [Fact]
    public void TheOrderOfTheFilesDoesNotCount()
    {
        var (a, b) = (("a", "x: 1\ny: 2\n"), ("b", "y: 3\nx: 4\n"));
        Assert.Equal(LockText.Of(new Ports(a, b).Lock), LockText.Of(new Ports(b, a).Lock));
    }

    [Fact]
    public void NothingIsLockedOfDraftsAndNothingIsALockToo()
    {
        var ports = new Ports(("a", "draft: true\nx: 1\n"));
        Assert.Equal("{\n  \"catalog\": 1,\n  \"collection\": \"Ports\",\n  \"fields\": {},\n  \"documents\": {}\n}\n", LockText.Of(ports.Lock));
        Assert.Empty(ports.Held(ports.Reread()));
    }
}
