using Catalog.Engine.Packing;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Tests.Packing;

public class SchemaFingerprintTests
{
    private static readonly FieldType Text = new ScalarFieldType(ScalarType.String);
    private static readonly FieldType Date = new ScalarFieldType(new(ScalarKind.Date, "yyyy-MM-dd"));

    [Fact]
    public void EverySchemaHasItsOwn()
    {
        (string, SchemaField[])[] schemas =
        [
            ("Tides", []),
            ("Tide", []),
            ("Tides", [Packs.Field("a", Text)]),
            ("Tides", [Packs.Field("b", Text)]),
            ("Tides", [Packs.Field("a", Text), Packs.Field("b", Text)]),
            ("Tides", [Packs.Field("b", Text), Packs.Field("a", Text)]),
            ("Tides", [Packs.Field("ab", Text)]),
            ("Tides", [Packs.Field("a6:String0:", Text)]),
            ("Tides", [Packs.Field("a", Date)]),
            ("Tides", [Packs.Field("a", new ScalarFieldType(new(ScalarKind.Date, "MMMM d, yyyy")))]),
            ("Tides", [Packs.Field("a", new ScalarFieldType(new(ScalarKind.PartialDate)))]),
            ("Tides", [Packs.Field("a", new DataFieldType())]),
            ("Tides", [Packs.Field("a", new ListFieldType(Text))]),
            ("Tides", [Packs.Field("a", new ListFieldType(Text, HasEmpty: true))]),
            ("Tides", [Packs.Field("a", new ListFieldType(new ListFieldType(Text)))]),
            ("Tides", [Packs.Field("a", new DictionaryFieldType(Text))]),
            ("Tides", [Packs.Field("a", new DictionaryFieldType(Text, HasEmpty: true))]),
            ("Tides", [Packs.Field("a", Class())]),
            ("Tides", [Packs.Field("a", Class(Packs.Field("b", Text)))]),
            ("Tides", [Packs.Field("a", Class(Packs.Field("b", Date)))]),
            ("Tides", [Packs.Field("a", Class()), Packs.Field("b", Text)]),
        ];
        var fingerprints = schemas.Select(schema => SchemaFingerprint.Of(schema.Item1, schema.Item2.ToEquatableArray())).ToList();
        Assert.Equal(schemas.Length, fingerprints.Distinct().Count());
        Assert.All(fingerprints, fingerprint => Assert.Matches("^[0-9a-f]{64}$", fingerprint));
    }

    [Fact]
    public void EvidenceAndNamesInCodeDoNotCount()
    {
        var field = Packs.Field("a", Class(Packs.Field("b", Text)));
        var other = new SchemaField("a", Class(Packs.Field("b", Text) with { Parameter = "b" }) with { Name = "A" }, new(9, 9, null, "x")) { Parameter = "a" };
        Assert.Equal(SchemaFingerprint.Of("Tides", new[] { field }.ToEquatableArray()), SchemaFingerprint.Of("Tides", new[] { other }.ToEquatableArray()));
    }

    [Fact]
    public void WhatIsDeclaredIsNoSchema() => Assert.Throws<ArgumentException>(
        "type", () => SchemaFingerprint.Of("Tides", new[] { Packs.Field("a", new ReferenceFieldType("Port", "Port")) }.ToEquatableArray()));

    private static ClassFieldType Class(params SchemaField[] fields) => new(fields.ToEquatableArray());
}
