using System.Collections;

namespace Catalog.Cli.Fields;

/// <summary>What is said of a document that another one refers to. It is never followed further: references may go round.</summary>
internal static class Caption
{
    /// <summary>The id, by which the document can be shown, and the title.</summary>
    public static string Of(IDocument document) =>
        document.Title == document.Id ? document.Id : $"{document.Id}  {document.Title}";

    /// <summary>A value with the caption of each document in it, at any depth, in the document's place.</summary>
    public static object? In(object? value) => value switch
    {
        IDocument document => Of(document),
        IMapping mapping => new CaptionedMapping(mapping),
        IDictionary when ValueParts.Entries(value) is { } entries =>
            new OrderedDictionary<string, object?>(entries.Select(entry => KeyValuePair.Create(entry.Name, In(entry.Value)))),
        IEnumerable when ValueParts.Items(value) is { } items => items.Select(In).ToList(),
        _ => value,
    };
}
