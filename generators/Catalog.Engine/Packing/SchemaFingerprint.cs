using System.Globalization;
using System.Text;
using Catalog.Engine.Text;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Packing;

/// <summary>What tells the schema of a pack from any other: code that was generated for one cannot read another.</summary>
public static class SchemaFingerprint
{
    /// <summary>64 hex digits over the names, the types and the formats of the fields in their order; how often they have values does not
    /// count.</summary>
    /// <param name="collection">The name of the collection.</param>
    /// <param name="fields">The fields as they were inferred.</param>
    public static string Of(string collection, EquatableArray<SchemaField> fields)
    {
        var text = new StringBuilder();
        Write(text, collection);
        Write(text, fields);
        return ContentHash.Of(text.ToString());
    }

    private static void Write(StringBuilder text, EquatableArray<SchemaField> fields)
    {
        text.Append('{');
        foreach (var field in fields)
        {
            Write(text, field.Name);
            Write(text, field.Type);
        }

        text.Append('}');
    }

    private static void Write(StringBuilder text, FieldType type)
    {
        switch (type)
        {
            case ScalarFieldType { Scalar: var scalar }:
                Write(text, scalar.Kind.ToString());
                Write(text, scalar.Format ?? "");
                break;
            case ListFieldType list:
                Write(text.Append(list.HasEmpty ? "[?" : "["), list.Element);
                break;
            case DictionaryFieldType dictionary:
                Write(text.Append(dictionary.HasEmpty ? "<?" : "<"), dictionary.Value);
                break;
            case ClassFieldType fields:
                Write(text, fields.Fields);
                break;
            case DataFieldType:
                text.Append('*');
                break;
            default:
                throw new ArgumentException($"A {type.GetType().Name} is declared, not inferred.", nameof(type));
        }
    }

    // With its length before it, no name can be taken for what stands around it.
    private static void Write(StringBuilder text, string part) =>
        text.Append(part.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(part);
}
