using Catalog.Engine.Documents;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Formats.Data;

/// <summary>Finds what identifies records: the field that <c>CatalogKey</c> names, else their key in a map, else their <c>id</c>.</summary>
internal static class RecordIds
{
    private const string DefaultKey = "id";

    /// <summary>What identifies a record; null where nothing does.</summary>
    public static Scalar? Of(RecordNode record, Mapping fields, string? key) =>
        key is null && record.Key is { } own && !string.IsNullOrWhiteSpace(own)
            ? new Scalar(own, ScalarStyle.Text, record.KeyPlace)
            : Field(fields, key);

    /// <summary>The field of a record that holds its id; null where it has none.</summary>
    public static Scalar? Field(Mapping fields, string? key) => DocumentFields.Text(fields.Entries, key ?? DefaultKey);

    /// <summary>What is wrong with the records that nothing identifies.</summary>
    /// <param name="source">The file.</param>
    /// <param name="records">The records.</param>
    /// <param name="areAll">Whether the file has no others.</param>
    public static IEnumerable<Problem> Missing(DocumentSource source, IReadOnlyList<Mapping> records, bool areAll)
    {
        var key = source.Key ?? DefaultKey;

        // Where no record at all has the key it is the key that is wrong, and one problem says so.
        var isUnknown = areAll && !records.Any(record => Find(record, key) is not null);
        return records
            .Take(isUnknown ? 1 : records.Count)
            .Select(record => Problem.At(
                Fault.RecordWithoutId,
                source.Path,
                (Find(record, key) ?? record).Place,
                Excerpt.Of(key),
                isUnknown ? $"no record has such a field; {Hint(key, records)}" : "give it one; its position in the file is no id"));
    }

    private static string Hint(string key, IReadOnlyList<Mapping> records)
    {
        var names = records
            .SelectMany(record => record.Entries)
            .Where(entry => entry.Value is Scalar)
            .Select(entry => entry.Name)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return NearMiss.Of(key, names) is { } near ? $"did you mean CatalogKey=\"{Excerpt.Of(near)}\"?"
            : names.Count == 0 ? "give each one"
            : $"name one with CatalogKey, such as {string.Join(", ", names.Take(12).Select(Excerpt.Of))}";
    }

    private static Node? Find(Mapping record, string key) =>
        record.Find(key) ?? record.Entries.FirstOrDefault(entry => string.Equals(entry.Name, key, StringComparison.OrdinalIgnoreCase))?.Value;
}
