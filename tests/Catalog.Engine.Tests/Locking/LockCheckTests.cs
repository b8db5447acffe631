namespace Catalog.Engine.Tests.Locking;

public sealed class LockCheckTests
{
    private const string Was = "when it was locked, the document ";

    [Theory]
    [InlineData("depth: 3", "depth: deep", "b.yaml(1,8): FieldDrift: depth | Ports | int | string | 'deep' in the document 'b'")]
    [InlineData("depth: 3", "depth: 3000000000", "b.yaml(1,8): FieldDrift: depth | Ports | int | long | '3000000000' in the document 'b'")]
    [InlineData("depth: 3", "depth: [3]", "b.yaml(1,8): FieldDrift: depth | Ports | int | list of int | what stands here in the document 'b'")]
    [InlineData("depth: 3", "depth: { low: 3 }", "b.yaml(1,8): FieldDrift: depth | Ports | int | data | what stands here in the document 'b'")]
    [InlineData("depth: 3", "depth:", "b.yaml(1,7): FieldDrift: depth | Ports | int | optional int | the document 'b' has no value")]
    [InlineData("day: 2024-05-01", "day: 2024-05", "b.yaml(1,6): FieldDrift: day | Ports | DateOnly (as yyyy-MM-dd) | PartialDate | '2024-05' in the document 'b'")]
    [InlineData("at: 2024-05-01 10:00", "at: 2024-05-01T10:00", "b.yaml(1,5): FieldDrift: at | Ports | DateTime (as yyyy-MM-dd' 'HH:mm) | string | '2024-05-01T10:00' in the document 'b'")]
    [InlineData("tags: [1]", "tags: [1, x]", "b.yaml(1,11): FieldDrift: tags | Ports | list of int | list of string | 'x' in the document 'b'")]
    [InlineData("tags: [1]", "tags: x", "b.yaml(1,7): FieldDrift: tags | Ports | list of int | list of string | 'x' in the document 'b'")]
    [InlineData("log: [[1]]", "log: [[1], [2, x]]", "b.yaml(1,16): FieldDrift: log | Ports | list of list of int | list of list of string | 'x' in the document 'b'")]
    [InlineData("keeper: { name: Ann }", "keeper: { name: 5, since: 1 }", "Ports.catalog.json(6,5): FieldDrift: keeper.name | Ports | string | string | ")]
    [InlineData("ships: [{ crew: 5 }]", "ships: [{ crew: 5 }, { crew: many }]", "b.yaml(1,30): FieldDrift: ships[].crew | Ports | int | string | 'many' in the document 'b'")]
    [InlineData("ships: [{ crew: 5 }]", "ships: [{ crew: 5 }, { mast: 1 }]", "b.yaml(1,22): FieldDrift: ships[].crew | Ports | int | optional int | the document 'b' has no value")]
    public void WhatForcedTheChangeIsNamed(string before, string after, string drift)
    {
        var locked = new Ports(("a", before), ("b", before)).Reread();
        var drifts = new Ports(("a", before), ("b", after)).Drifts(locked).ToList();

        // A text of digits is text where others are: the type is the same.
        Assert.Equal(drift.StartsWith("Ports", StringComparison.Ordinal) ? [] : [drift], drifts);
    }

    [Theory]
    [InlineData("depth: 3\nname: x", "name: x", "Ports.catalog.json(5,5): FieldDrift: depth | Ports | int | in no document | " + Was + "'a' had it first")]
    [InlineData("depth: deep", "depth: 3", "Ports.catalog.json(5,5): FieldDrift: depth | Ports | string | int | " + Was + "'a' had it first")]
    [InlineData("tags: [1]", "tags: 1", "Ports.catalog.json(5,5): FieldDrift: tags | Ports | list of int | int | " + Was + "'a' had it first")]
    [InlineData("keeper: { name: Ann }", "keeper: Ann", "Ports.catalog.json(5,5): FieldDrift: keeper | Ports | mapping | string | " + Was + "'a' had it first")]
    [InlineData("keeper: { name: Ann }", "name: Ann", "Ports.catalog.json(5,5): FieldDrift: keeper | Ports | mapping | in no document | " + Was + "'a' had it first")]
    [InlineData("keeper: { name: Ann, since: 1 }", "keeper: { since: 1 }", "Ports.catalog.json(6,5): FieldDrift: keeper.name | Ports | string | in no document | " + Was + "'a' had it first")]
    public void WhereNothingIsLeftToTellTheLockIsThePlace(string before, string after, string drift)
    {
        var locked = new Ports(("a", before), ("b", before)).Reread();
        Assert.Equal([drift], new Ports(("a", after), ("b", after)).Drifts(locked));
    }

    [Fact]
    public void AFieldThatAllHaveNowHasDriftedToo() => Assert.Equal(
        ["Ports.catalog.json(5,5): FieldDrift: depth | Ports | optional int | int | nothing lacks a value any more"],
        new Ports(("a", "depth: 1\nx: 1"), ("b", "depth: 2\nx: 1")).Drifts(new Ports(("a", "depth: 1\nx: 1"), ("b", "x: 1")).Reread()));

    [Fact]
    public void AMappingThatTakesAnotherKindIsNamedWhereThatIs() => Assert.Equal(
        ["b.yaml(1,9): FieldDrift: keeper | Ports | mapping | data | 'Ann' in the document 'b'"],
        new Ports(("a", "keeper: { name: Ann }"), ("b", "keeper: Ann")).Drifts(
            new Ports(("a", "keeper: { name: Ann }"), ("b", "keeper: { name: Ann }")).Reread()));

    [Fact]
    public void DocumentsAndFieldsThatComeAndGoAreSaid()
    {
        var locked = new Ports(("a", "x: 1"), ("b", "x: 1"), ("c", "x: 1")).Reread();
        Assert.Equal(
            [
                "a.yaml(1,1): ChangedSinceLock: The field 'keeper' is new, and the document 'a' has it first, | Ports",
                "Ports.catalog.json(9,5): DocumentVanished: The document 'b' is | Ports",
                "a.yaml(1,1): ChangedSinceLock: The document 'a' has changed | Ports",
                "d.yaml(1,1): ChangedSinceLock: The document 'd' is new | Ports",
            ],
            new Ports(("a", "x: 1\nkeeper: { name: Ann }"), ("c", "x: 1"), ("d", "x: 2")).Held(locked));
    }

    [Fact]
    public void LineEndsAreNoChange() => Assert.Empty(new Ports(("a", "x: 1\r\ny: 2\r\n")).Held(new Ports(("a", "x: 1\ny: 2\n")).Reread()));

    [Fact]
    public void ADraftIsGoneFromTheCollection() => Assert.Equal(
        ["Ports.catalog.json(9,5): DocumentVanished: The document 'b' is | Ports"],
        new Ports(("a", "x: 1"), ("b", "x: 1\ndraft: true")).Held(new Ports(("a", "x: 1"), ("b", "x: 1")).Reread()));

    [Fact]
    public void WhatAFaultTookAwayHasNotGone()
    {
        var locked = new Ports(("a", "x: 1\ny: 2"), ("b", "x: 1"), ("ships.csv", "id,x\np,1\nq,2\n")).Reread();
        Assert.Empty(new Ports(("a", "x: 1\ny: ["), ("b", "x: 1"), ("ships.csv", "id,x\np,1\nq,2\n")).Held(locked));

        // What the sound ones say counts all the same.
        Assert.Equal(
            ["b.yaml(1,4): FieldDrift: x | Ports | int | string | 'one' in the document 'b'", "b.yaml(1,1): ChangedSinceLock: The document 'b' has changed | Ports"],
            new Ports(("a", "x: 1\ny: ["), ("b", "x: one"), ("ships.csv", "id,x\np,1\nq,2\n")).Held(locked));
    }

    [Fact]
    public void ALockOfDocumentsThatAreAllGoneSaysSo() => Assert.Equal(
        [
            "Ports.catalog.json(5,5): FieldDrift: x | Ports | int | in no document | " + Was + "'a' had it first",
            "Ports.catalog.json(8,5): DocumentVanished: The document 'a' is | Ports",
        ],
        new Ports().Held(new Ports(("a", "x: 1")).Reread()));
}
