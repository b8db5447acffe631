using System.Xml;
using System.Xml.Linq;
using Catalog.Engine.Text;

namespace Catalog.Engine.Collections;

/// <summary>A pattern with which a project file gives files to a collection.</summary>
/// <param name="Name">The name of the collection.</param>
/// <param name="Include">The pattern, as the project writes it.</param>
/// <param name="Place">Where the item begins.</param>
public sealed record ProjectPattern(string Name, string Include, Place Place)
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>The patterns of a project file that hold whatever is set: those below no condition and without property, item or metadata
    /// references.</summary>
    public static EquatableArray<ProjectPattern> ReadAll(string project)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(project), Settings);
            var lines = new LineStarts(project);
            return XDocument.Load(reader, LoadOptions.SetLineInfo).Descendants()
                .Where(element => element.Name.LocalName == "AdditionalFiles" && IsUnconditional(element))
                .Select(element => Of(element, lines))
                .OfType<ProjectPattern>()
                .ToEquatableArray();
        }
        catch (XmlException)
        {
            // MSBuild has said more of it than could be said here.
            return EquatableArray<ProjectPattern>.Empty;
        }
    }

    private static ProjectPattern? Of(XElement item, LineStarts lines) =>
        Collection(item)?.Trim() is { } collection && item.Attribute("Include")?.Value is { } include && IsPlain(collection) && IsPlain(include)
            ? new(collection, include.Trim(), PlaceOf(item, lines))
            : null;

    // The name is what the place is of: the reader counts the lines of XML, which end as ours do.
    private static Place PlaceOf(XElement item, LineStarts lines)
    {
        var info = (IXmlLineInfo)item;
        return lines.PlaceOf(lines.StartOf(info.LineNumber - 1) + info.LinePosition - 1, item.Name.LocalName.Length);
    }

    private static string? Collection(XElement item) => item.Attribute("CatalogCollection")?.Value
        ?? item.Elements().FirstOrDefault(child => child.Name.LocalName == "CatalogCollection")?.Value;

    private static bool IsUnconditional(XElement item) => item.AncestorsAndSelf().All(element =>
        element.Attribute("Condition") is null && element.Name.LocalName is not ("Target" or "Choose" or "ItemDefinitionGroup"));

    private static bool IsPlain(string value) => value.Length > 0 && value.IndexOfAny(['$', '@', '%']) < 0;
}
