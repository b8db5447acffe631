using System.Collections;

namespace Catalog.Documents.Tests;

/// <summary>What is handed out cannot be changed, by a cast or through what was handed in.</summary>
public class ImmutabilityTests
{
    private static readonly DataNode Node = DataNode.Plain("a");

    public static TheoryData<IEnumerable> Lists { get; } = new(
        new Body(1, "a").Paragraphs,
        new Body(2, "a", "b").Paragraphs,
        new Body("a", 1, [0..1]).Paragraphs,
        new Body("a b", 2, [0..1, 2..3]).Paragraphs,
        new Body("a", 1, [0..1], sections: [("Home", 1, "home", 0..1)]).Sections,
        new Body("a b", 2, [0..1, 2..3], sections: [("Home", 1, "home", 0..2)]).Sections[0].Paragraphs,
        new Section("Home", 1, "home", new[] { "a", "b" }).Paragraphs,
        DataNode.List(Node).Items,
        DataNode.List(Node, Node).Items,
        DataNode.Map(("a", Node)).Entries,
        new Letters("a").All.Fields,
        new RequiredIfAttribute("Pages", 1).Values,
        new RequiredIfAttribute("Pages", 1, 2).Values,
        (IEnumerable)new DocumentLookup<string, Letter>(new Letters("a").All, ("Ann", ["a"])).Keys);

    [Theory, MemberData(nameof(Lists))]
    public void ACastGivesNothingMutable(IEnumerable list)
    {
        Assert.NotEmpty(list);
        Assert.IsNotType<Array>(list, exactMatch: false);
        var open = Assert.IsType<IList>(list, exactMatch: false);
        Assert.True(open.IsReadOnly);
        Assert.Throws<NotSupportedException>(() => open[0] = null);
        Assert.Throws<NotSupportedException>(() => open.Clear());
    }

    [Fact]
    public void WhatWasHandedInMayChange()
    {
        string[] paragraphs = ["a", "b"];
        Range[] ranges = [0..1, 2..3];
        (string, int, string, Range)[] sections = [("Home", 1, "home", 0..2)];
        Body[] bodies = [new(2, paragraphs), new("a b", 2, ranges, sections)];
        var section = new Section("Home", 1, "home", paragraphs);
        paragraphs[0] = "changed";
        ranges[0] = 0..3;
        sections[0] = ("changed", 2, "changed", 0..1);
        Assert.All(bodies, body => Assert.Equal(["a", "b"], body.Paragraphs));
        Assert.Equal("a\n\nb", bodies[0].Text);
        Assert.Equal("Home", Assert.Single(bodies[1].Sections).Heading);
        Assert.Equal(["a", "b"], bodies[1].Sections[0].Paragraphs);
        Assert.Equal(["a", "b"], section.Paragraphs);
    }

    [Fact]
    public void TheNodesHandedInMayChange()
    {
        DataNode[] items = [Node];
        (string, DataNode)[] entries = [("a", Node)];
        var (list, map) = (DataNode.List(items), DataNode.Map(entries));
        items[0] = DataNode.Empty;
        entries[0] = ("b", DataNode.Empty);
        Assert.Equal(Node, list[0]);
        Assert.Equal(Node, map["a"]);
    }

    [Fact]
    public void TheFieldsHandedInMayChange()
    {
        List<Field> fields = [Letter.PagesField];
        var letters = new DocumentCollection<Letter>("Letters", fields, [], _ => throw new InvalidOperationException());
        fields.Clear();
        Assert.Same(Letter.PagesField, Assert.Single(letters.Fields));
    }

    [Fact]
    public void TheTextsHandedInMayChange()
    {
        var texts = new Dictionary<string, string> { ["Friday"] = "5 Fri" };
        var field = new Field("Day", "Day", typeof(DayOfWeek), isNullable: false, memberTexts: texts);
        texts["Friday"] = "changed";
        Assert.Equal("5 Fri", field.Format(DayOfWeek.Friday));
    }

    [Fact]
    public void TheIdsHandedInMayChange()
    {
        string[] ids = ["a"];
        (string, string[])[] groups = [("Ann", ids)];
        (string, string)[] keys = [("Ann", "a")];
        var letters = new Letters("a", "b").All;
        var (lookup, unique) = (new DocumentLookup<string, Letter>(letters, groups), new DocumentKeys<string, Letter>(letters, keys));
        (ids[0], groups[0], keys[0]) = ("b", ("Bob", ["b"]), ("Bob", "b"));
        Assert.Equal("a", Assert.Single(lookup["Ann"]).Id);
        Assert.Equal("a", unique.Find("Ann")?.Id);
    }
}
