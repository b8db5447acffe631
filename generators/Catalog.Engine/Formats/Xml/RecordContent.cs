namespace Catalog.Engine.Formats.Xml;

/// <summary>What stands in an element that is a document: fields, and running text.</summary>
/// <remarks>
/// An element is told by its nesting and not by its name. One that holds text beside elements, however deep, is running text, and so are
/// the elements beside it that have the same name. The direct text of the document, from its first piece to its last, is a paragraph with
/// all that stands in between. Attributes in running text are mark-up and left out.
/// </remarks>
/// <param name="Fields">The elements that are fields.</param>
/// <param name="Paragraphs">The running text.</param>
internal sealed record RecordContent(IReadOnlyList<Element> Fields, IReadOnlyList<string> Paragraphs)
{
    /// <summary>The attributes that are left out, in order.</summary>
    public IReadOnlyList<ElementAttribute> LeftOut { get; init; } = [];

    /// <summary>Tells fields from running text.</summary>
    public static RecordContent Of(Element record)
    {
        if (!record.HoldsRunningText)
        {
            return new([.. record.Elements], []);
        }

        var (first, last) = (record.Content.FindIndex(Element.IsText), record.Content.FindLastIndex(Element.IsText));
        var before = record.Content.Take(Math.Max(first, 0)).ToList();
        var behind = record.Content.Skip(last + 1).ToList();
        var running = new HashSet<string>(
            before.Concat(behind).OfType<Element>().Where(element => element.HoldsRunningText).Select(element => element.Name),
            StringComparer.Ordinal);
        var paragraphs = new List<string>();
        AddBlocks(before);
        if (first >= 0)
        {
            paragraphs.Add(Paragraph.Of(record.Content.GetRange(first, last - first + 1)));
        }

        AddBlocks(behind);
        var fields = before.Concat(behind).OfType<Element>().Where(element => !running.Contains(element.Name)).ToList();
        var between = first < 0 ? [] : record.Content.GetRange(first, last - first + 1);
        var text = before.Concat(behind).Where(content => content is Element element && running.Contains(element.Name)).Concat(between);
        return new(fields, paragraphs)
        {
            LeftOut = [.. text.OfType<Element>().SelectMany(Attributes).OrderBy(attribute => attribute.Start)],
        };

        void AddBlocks(IEnumerable<Content> content) =>
            paragraphs.AddRange(content.OfType<Element>().Where(element => running.Contains(element.Name)).SelectMany(Blocks));
    }

    private static IEnumerable<ElementAttribute> Attributes(Element element) => element.Attributes.Concat(element.Elements.SelectMany(Attributes));

    // The outermost mixed element is a paragraph whatever stands in it, and so is a leaf; other elements part the text.
    private static IEnumerable<string> Blocks(Element element) =>
        !element.IsMixed && element.Elements.Any() ? element.Elements.SelectMany(Blocks)
        : element.HasText ? [Paragraph.Of(element.Content)]
        : [];
}
