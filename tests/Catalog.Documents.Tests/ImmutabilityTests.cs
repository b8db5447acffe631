using System.Collections;

namespace Catalog.Documents.Tests;

/// <summary>What is handed out cannot be changed, by a cast or through what was handed in.</summary>
public class ImmutabilityTests
{
    private static readonly Section Home = new("Home", 1, "home", ["a"]);

    public static TheoryData<IEnumerable> Lists { get; } = new(
        new Body(1, "a").Paragraphs,
        new Body(2, "a", "b").Paragraphs,
        new Body("a", 1, new List<string> { "a" }).Paragraphs,
        new Body("a b", 2, ["a", "b"]).Paragraphs,
        new Body("a", 1, ["a"], new[] { Home }).Sections,
        new Section("Home", 1, "home", new[] { "a", "b" }).Paragraphs,
        new Letters("a").All.Fields);

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
        List<Section> sections = [Home];
        var bodies = new[] { new Body(2, paragraphs), new Body("a b", 2, paragraphs, sections) };
        var section = new Section("Home", 1, "home", paragraphs);
        paragraphs[0] = "changed";
        sections.Clear();
        Assert.All(bodies, body => Assert.Equal(["a", "b"], body.Paragraphs));
        Assert.Equal("a\n\nb", bodies[0].Text);
        Assert.Same(Home, Assert.Single(bodies[1].Sections));
        Assert.Equal(["a", "b"], section.Paragraphs);
    }

    [Fact]
    public void TheFieldsHandedInMayChange()
    {
        List<Field> fields = [Letter.PagesField];
        var letters = new DocumentCollection<Letter>("Letters", fields, [], _ => throw new InvalidOperationException());
        fields.Clear();
        Assert.Same(Letter.PagesField, Assert.Single(letters.Fields));
    }
}
