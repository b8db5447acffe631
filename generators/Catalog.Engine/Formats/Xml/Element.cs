namespace Catalog.Engine.Formats.Xml;

/// <summary>An element with what stands in it (XML 1.0, 3).</summary>
/// <param name="Name">The name as written, with its prefix.</param>
/// <param name="Attributes">The attributes in order, without declarations of namespaces.</param>
/// <param name="Start">The offset of its <c>&lt;</c>.</param>
internal sealed record Element(string Name, IReadOnlyList<ElementAttribute> Attributes, int Start) : Content(Start)
{
    /// <summary>Its text and its elements in order.</summary>
    public List<Content> Content { get; } = [];

    /// <summary>The offset behind its end tag; where a fault stands before that, behind what was read.</summary>
    public int End { get; set; }

    /// <summary>The elements directly in it.</summary>
    public IEnumerable<Element> Elements => Content.OfType<Element>();

    /// <summary>Whether there is text directly in it that is more than white space.</summary>
    public bool HasText => Content.Exists(IsText);

    /// <summary>Whether text stands beside elements (XML 1.0, 3.2.2).</summary>
    public bool IsMixed => HasText && Elements.Any();

    /// <summary>Whether it is mixed, or an element in it is, however deep.</summary>
    public bool HoldsRunningText => IsMixed || Elements.Any(element => element.HoldsRunningText);

    /// <summary>Whether a piece of content is text that is more than white space.</summary>
    public static bool IsText(Content content) => content is TextRun { IsBlank: false };
}
