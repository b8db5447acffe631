using System.Text;
using Catalog.Documents.Packing;
using Catalog.Engine;
using Catalog.Engine.Documents;
using Catalog.Engine.Packing;
using Catalog.Engine.Text;

namespace Catalog.Documents.Tests.Packing;

/// <summary>A body of a pack is, member by member, the one that code would make.</summary>
public class PackedBodyTests
{
    private const string Page = "# H\u00E4fen\n\nKiel, \u706F\u53F0.\n\n\n## \U0001F6A2\n\n- one\n- two\n";

    public static TheoryData<string, DocumentBody> Bodies { get; } = new()
    {
        { "none", DocumentBody.Of([]) },
        { "one paragraph", DocumentBody.Of(["The light burns."]) },
        { "paragraphs", DocumentBody.Of(["The light burns.", "", "Es d\u00E4mmert \u00FCber\nL\u00FCbeck \U0001F6A2.", "x"]) },
        { "words alone", new DocumentBody(7, EquatableArray<string>.Empty) },
        { "text without paragraphs", DocumentBody.Of("\n\n", []) },
        { "page", Markdown() },
        { "page with excerpt and HTML", Markdown() with { Excerpt = "K\u00FCrze", Html = "<h1>H\u00E4fen</h1>\n" } },
        { "page with HTML alone", Markdown() with { Html = "" } },
        { "paragraphs with an excerpt", DocumentBody.Of(["a", "b"]) with { Excerpt = "" } },
        { "ranges out of order", DocumentBody.Of("\u00E4b\u706Fd", [new(2, 4), new(0, 3), new(3, 3)]) },
        { "long", DocumentBody.Of(Enumerable.Range(0, 4_000).Select(number => $"Tide {number}: \u00E4 m, rising \u706F and falling.")) },
    };

    [Theory, MemberData(nameof(Bodies))]
    public void EveryMemberIsThatOfTheLiteral(string what, DocumentBody body)
    {
        Assert.NotEmpty(what);
        var (expected, actual) = (Literal(body), Harbours.Text(body));
        Assert.Equal(expected.WordCount, actual.WordCount);
        Assert.Equal(expected.ReadingTime, actual.ReadingTime);
        Assert.Equal(expected.Html, actual.Html);
        Assert.Equal(expected.Excerpt, actual.Excerpt);
        Assert.Equal(expected.Paragraphs, actual.Paragraphs);
        Assert.Equivalent(expected.Sections, actual.Sections, strict: true);
        Assert.Equal(expected.Text, actual.Text);
        Assert.Equal(expected.ToString(), actual.ToString());
        Assert.Equal(Encoding.UTF8.GetBytes(expected.Text), actual.Utf8);
        Assert.Equal(Encoding.UTF8.GetBytes(expected.Text), expected.Utf8);
    }

    [Theory, MemberData(nameof(Bodies))]
    public void EveryMemberMayBeTheFirst(string what, DocumentBody body)
    {
        Assert.NotEmpty(what);
        var expected = Literal(body);
        Assert.Equal(expected.Html, Harbours.Text(body).Html);
        Assert.Equal(expected.Excerpt, Harbours.Text(body).Excerpt);
        Assert.Equivalent(expected.Sections, Harbours.Text(body).Sections, strict: true);
        Assert.Equal(Encoding.UTF8.GetBytes(expected.Text), Harbours.Text(body).Utf8);
    }

    [Fact]
    public void WhatIsDecodedStaysTheSame()
    {
        var body = Harbours.Text(Markdown() with { Html = "<p/>" });
        Assert.Same(body.Text, body.Text);
        Assert.Same(body.Paragraphs, body.Paragraphs);
        Assert.Same(body.Sections, body.Sections);
        Assert.Same(body.Excerpt, body.Excerpt);
        Assert.Same(body.Html, body.Html);
        Assert.True(body.Utf8 == body.Utf8);
        var literal = new Body(1, "a");
        Assert.True(literal.Utf8 == literal.Utf8);
    }

    [Fact]
    public void ListsCannotBeChanged()
    {
        var body = Harbours.Text(Markdown());
        Assert.All([(System.Collections.IEnumerable)body.Paragraphs, body.Sections, body.Sections[0].Paragraphs], list =>
            Assert.True(Assert.IsType<System.Collections.IList>(list, exactMatch: false).IsReadOnly));
    }

    [Fact]
    public void ABlockOfAnEarlierPackServesAgain()
    {
        using var first = new MemoryStream();
        var earlier = new PackBuilder(first);
        earlier.AddBody(DocumentBody.Of(["before"]));
        var place = earlier.AddBody(Markdown());
        Finish(earlier, place);
        var block = first.ToArray()[place.Offset..(place.Offset + place.Length)];

        using var second = new MemoryStream();
        var later = new PackBuilder(second);
        var again = later.AddBody(block);
        Assert.Equal(place.Length, again.Length);
        Assert.NotEqual(place.Offset, again.Offset);
        Assert.Equal(default, later.AddBody([]));
        Assert.All([[0, 0], [2, 1], [0x80], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1], block[1..]], (byte[] bytes) =>
            Assert.Throws<ArgumentException>("block", () => later.AddBody(bytes)));
        Finish(later, again);
        var pack = new Harbours().Open(PackResource.InPlace(second.ToArray()));
        Assert.Equal(Page, new PackedRow(pack, 0).Body.Text);

        static void Finish(PackBuilder builder, Engine.Packing.PackedBody body) => builder.Finish(new(
            "Harbours", new Harbours().Fields, [new("a", "A", "a.md", Harbours.Hash, EquatableArray<FieldNode>.Empty, body)], [], null));
    }

    [Fact]
    public void ADocumentGivesTheTextOfAFieldAsUtf8()
    {
        var harbours = new Harbours();
        harbours.Documents.Add(("a", [new("keeper", Nodes.Quoted("J\u00FCrgen")), new("Lights", Nodes.Plain("3"))], DocumentBody.Of([])));
        harbours.Documents.Add(("b", [], DocumentBody.Of([])));
        IDocument[] documents = [.. harbours.All()];
        Assert.Equal("J\u00FCrgen"u8, documents[0].GetUtf8(Harbours.KeeperField));
        Assert.Equal("3"u8, documents[0].GetUtf8(Harbours.LightsField));
        Assert.Equal(0, documents[1].GetUtf8(Harbours.KeeperField).Length);
        Assert.Throws<ArgumentNullException>("field", () => documents[0].GetUtf8(null!).Length);
    }

    private static DocumentBody Markdown()
    {
        var paragraph = Page.IndexOf("Kiel", StringComparison.Ordinal);
        var list = Page.IndexOf("- one", StringComparison.Ordinal);
        return DocumentBody.Of(Page, [new(paragraph, paragraph + 9), new(list, list + 11)]) with
        {
            Sections = new SectionNode[] { new("H\u00E4fen", 1, "h\u00E4fen", 0, 1), new("\U0001F6A2", 2, "ship", 1, 1), new("Empty", 3, "empty", 2, 0) }.ToEquatableArray(),
        };
    }

    // As the generator writes it.
    private static Body Literal(DocumentBody body)
    {
        if (body is { Text: null, Sections.Count: 0, Excerpt: null, Html: null })
        {
            return body is { Paragraphs.Count: 0, WordCount: 0 } ? Body.Empty : new(body.WordCount, [.. body.Paragraphs]);
        }

        var whole = body.WithText();
        return new(
            whole.Text!,
            whole.WordCount,
            [.. whole.Ranges.Select(range => range.Start..range.End)],
            [.. whole.Sections.Select(section => (section.Heading, section.Level, section.Slug, section.First..(section.First + section.Count)))],
            whole.Excerpt,
            whole.Html);
    }
}
