using System.Collections;

namespace Catalog.Documents.Search;

/// <summary>The texts of a document that are searched beside its title and its body.</summary>
internal static class DocumentTexts
{
    /// <summary>The texts of all values in fields, at any depth, as the document writes them. The names in maps are none, nor is what other
    /// documents say of this one; a reference is the id that it is written as.</summary>
    public static IEnumerable<string> OfFields(IDocument document, IReadOnlyList<Field> fields) =>
        from field in fields
        where !field.IsInverse
        from text in Of(document.GetValue(field), field)
        select text;

    private static IEnumerable<string> Of(object? value, Field field) => value switch
    {
        null => [],
        string text => [text],
        IDocument document => [document.Id],
        IMapping mapping =>
            from part in mapping.Fields
            where !part.IsInverse
            from text in Of(mapping.GetValue(part), part)
            select text,
        DataNode { Kind: DataNodeKind.Mapping } node => node.Entries.SelectMany(entry => Of(entry.Value, field)),
        DataNode { Kind: DataNodeKind.Sequence } node => node.Items.SelectMany(item => Of(item, field)),
        DataNode node => node.Text is { } text ? [text] : [],
        IDictionary map => map.Values.Cast<object?>().SelectMany(item => Of(item, field)),
        IEnumerable list and not Uri => list.Cast<object?>().SelectMany(item => Of(item, field)),
        _ => field.Format(value) is { } text ? [text] : [],
    };
}
