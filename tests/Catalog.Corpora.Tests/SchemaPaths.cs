using Catalog.Engine;
using Catalog.Engine.Typing;

namespace Catalog.Corpora.Tests;

/// <summary>The fields of a schema, those in mappings included, by path.</summary>
internal static class SchemaPaths
{
    /// <summary>Each field with its path and that of the mapping it lies in; empty for the document.</summary>
    public static IEnumerable<(string Path, string Owner, SchemaField Field)> Of(Schema schema) => Of(schema.Fields, "");

    private static IEnumerable<(string, string, SchemaField)> Of(EquatableArray<SchemaField> fields, string owner)
    {
        foreach (var field in fields)
        {
            var path = owner.Length == 0 ? field.Name : $"{owner}.{field.Name}";
            yield return (path, owner, field);
            foreach (var inner in Inner(field.Type, path))
            {
                yield return inner;
            }
        }
    }

    private static IEnumerable<(string, string, SchemaField)> Inner(FieldType type, string path) => type switch
    {
        ListFieldType list => Inner(list.Element, path + "[]"),
        DictionaryFieldType dictionary => Inner(dictionary.Value, path + "{*}"),
        ClassFieldType fields => Of(fields.Fields, path),
        _ => [],
    };
}
