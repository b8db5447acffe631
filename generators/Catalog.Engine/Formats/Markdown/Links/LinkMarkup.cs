using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Catalog.Engine.Formats.Markdown.Links;

/// <summary>The markup of a document that links, or that can be linked to, found in one walk.</summary>
internal sealed class LinkMarkup
{
    private static readonly string[] Templates = ["{{", "{%"];

    private readonly List<LinkInline> _links = [];
    private readonly List<string> _html = [];

    /// <summary>Walks some blocks.</summary>
    public LinkMarkup(IReadOnlyList<MarkdownLeaf> leaves, string text)
    {
        foreach (var leaf in leaves)
        {
            if (leaf.Block is HtmlBlock)
            {
                _html.Add(leaf.In(text));
                HasTemplate |= IsTemplate(text, leaf.Range.Start, leaf.Range.End - leaf.Range.Start);
            }
            else if (leaf.Block is not CodeBlock)
            {
                foreach (var part in leaf.Parts)
                {
                    Add(part.Inline);
                }
            }
        }
    }

    /// <summary>The links and images in the order of the text.</summary>
    public IReadOnlyList<LinkInline> Links => _links;

    /// <summary>The HTML: blocks and tags.</summary>
    public IReadOnlyList<string> Html => _html;

    /// <summary>Whether a template may bring in more; what stands in code is only spoken of.</summary>
    public bool HasTemplate { get; private set; }

    private void Add(ContainerInline? root)
    {
        for (var inline = root?.FirstChild; inline is not null; inline = InlineOrder.Next(inline, root!))
        {
            switch (inline)
            {
                case LiteralInline { Content: var content }:
                    HasTemplate = HasTemplate || IsTemplate(content.Text, content.Start, content.Length);
                    break;
                case LinkInline link:
                    _links.Add(link);
                    break;
                case HtmlInline html:
                    _html.Add(html.Tag);
                    break;
            }
        }
    }

    private static bool IsTemplate(string text, int start, int length) =>
        text.IndexOf('{', start, length) >= 0 && Array.Exists(Templates, mark => text.IndexOf(mark, start, length, StringComparison.Ordinal) >= 0);
}
