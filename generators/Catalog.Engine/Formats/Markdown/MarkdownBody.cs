using Catalog.Engine.Documents;
using Catalog.Engine.Formats.Markdown.Links;
using Catalog.Engine.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Catalog.Engine.Formats.Markdown;

/// <summary>What Markdown says: the body, the first heading, and where it is more than what is read.</summary>
internal sealed record MarkdownBody(DocumentBody Body, Scalar? Title, IReadOnlyList<(int Offset, string Reason)> Excesses)
{
    /// <summary>The links and images.</summary>
    public EquatableArray<DocumentLink> Links { get; private init; } = EquatableArray<DocumentLink>.Empty;

    /// <summary>What links can point at; null where that is not known.</summary>
    public EquatableArray<string>? Anchors { get; private init; }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="withHtml">Whether HTML is wanted too.</param>
    public static MarkdownBody Of(MarkdownText text, bool withHtml)
    {
        var budget = new ReadingBudget();
        if (MarkdownDialect.Parse(text.Text, budget) is not { } document)
        {
            return new(text.AsParagraphs(), null, budget.Excesses);
        }

        var leaves = MarkdownLeaves.Of(document, text.Text);
        foreach (var leaf in leaves)
        {
            InlineNesting.Bound(leaf, text.Text, budget);
        }

        var stretches = leaves.Where(leaf => leaf.Block is not HeadingBlock).ToList();
        var headings = leaves.Where(leaf => leaf.Block is HeadingBlock).ToList();
        var words = leaves.Sum(leaf => WordCount.Of(leaf.VisibleText(text.Text)));
        var body = DocumentBody.Of(text.Text, stretches.Select(leaf => leaf.Range), words);
        var sections = Sections(headings, stretches);
        var markup = new LinkMarkup(leaves, text.Text);
        return new(
            body with
            {
                Sections = sections,
                Excerpt = MarkdownExcerpt.Of(leaves, text.Text) is var excerpt && excerpt == body.Paragraphs.FirstOrDefault() ? null : excerpt,
                Html = withHtml ? MarkdownDialect.ToHtml(document, budget) : null,
            },
            Heading(headings, text),
            budget.Excesses)
        {
            Links = MarkdownLinks.Of(markup, text),
            Anchors = MarkdownAnchors.Of(markup, sections),
        };
    }

    // Both are in the order of the text.
    private static EquatableArray<SectionNode> Sections(List<MarkdownLeaf> headings, List<MarkdownLeaf> stretches)
    {
        var slugs = new HeadingSlugs();
        var sections = new List<SectionNode>();
        var next = CountBefore(headings.Count > 0 ? headings[0].Range.Start : 0, 0);
        for (var i = 0; i < headings.Count; i++)
        {
            var first = next;
            next = CountBefore(i + 1 < headings.Count ? headings[i + 1].Range.Start : int.MaxValue, first);
            var heading = (HeadingBlock)headings[i].Block;
            var slug = slugs.Of(InlineText.OfHeading(heading, withImages: false));
            heading.GetAttributes().Id = slug;
            sections.Add(new(InlineText.OfHeading(heading, withImages: true), heading.Level, slug, first, next - first));
        }

        return sections.ToEquatableArray();

        int CountBefore(int offset, int count)
        {
            while (count < stretches.Count && stretches[count].Range.Start < offset)
            {
                count++;
            }

            return count;
        }
    }

    private static Scalar? Heading(List<MarkdownLeaf> headings, MarkdownText text)
    {
        foreach (var leaf in headings)
        {
            var title = InlineText.OfHeading((HeadingBlock)leaf.Block, true);
            if (title.Length > 0)
            {
                return new(title, ScalarStyle.Text, text.PlaceOf(leaf.Range.Start, leaf.Range.End - leaf.Range.Start));
            }
        }

        return null;
    }
}
