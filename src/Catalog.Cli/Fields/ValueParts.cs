using System.Collections;
using System.Globalization;

namespace Catalog.Cli.Fields;

/// <summary>What values are made of, whether generated classes, dictionaries and lists, or raw nodes.</summary>
internal static class ValueParts
{
    /// <summary>The entries of a map, in order; null where the value is none.</summary>
    public static IEnumerable<ValueEntry>? Entries(object? value) => value switch
    {
        IDocument => null,
        IMapping mapping => mapping.Fields.Select(field => new ValueEntry(field.Name, mapping.GetValue(field), field)),
        DataNode { Kind: DataNodeKind.Mapping } node => node.Entries.Select(entry => Open(entry.Key, entry.Value)),
        IDictionary map => Entries(map),
        _ => null,
    };

    /// <summary>The elements of a list, in order; null where the value is none.</summary>
    public static IEnumerable<object?>? Items(object? value) => value switch
    {
        string or IMapping or IDictionary or IDocument => null,
        DataNode node => node.Kind == DataNodeKind.Sequence ? node.Items : null,
        IEnumerable list => list.Cast<object?>(),
        _ => null,
    };

    /// <summary>A raw scalar as the truth or number that prints its text back, as null, or as its text; any other value as it is.</summary>
    public static object? Scalar(object? value) => value switch
    {
        DataNode { Kind: DataNodeKind.Empty } => null,
        DataNode { Text: { } text } node => node.IsQuoted ? text : Plain(text),
        _ => value,
    };

    private static object? Plain(string text) => text switch
    {
        "null" => null,
        "true" => true,
        "false" => false,
        _ => Number(text) ?? (object)text,
    };

    // What a decimal prints is always a number of JSON; exponents, leading zeros and what is longer it does not print back.
    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number.ToString(CultureInfo.InvariantCulture) == text ? number : null;

    private static IEnumerable<ValueEntry> Entries(IDictionary map)
    {
        foreach (DictionaryEntry entry in map)
        {
            yield return Open(Convert.ToString(entry.Key, CultureInfo.InvariantCulture) ?? "", entry.Value);
        }
    }

    private static ValueEntry Open(string name, object? value) => new(name, value, Field: null);
}
