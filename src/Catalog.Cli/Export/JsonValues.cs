using System.Buffers;
using System.Text;
using System.Text.Json;
using Catalog.Cli.Fields;

namespace Catalog.Cli.Export;

/// <summary>Writes values as JSON: numbers and truths as such, lists as arrays, maps as objects, documents as their ids, everything else as
/// text.</summary>
internal static class JsonValues
{
    /// <summary>Writes a value.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The value.</param>
    /// <param name="field">The field it stands in, which knows the texts of enums.</param>
    public static void Write(Utf8JsonWriter writer, object? value, Field field)
    {
        if (ValueParts.Entries(value) is { } entries)
        {
            var keys = value is IMapping mapping ? FieldName.Keys(mapping.Fields, taken: []) : entries.Select(entry => entry.Name);
            WriteMap(writer, keys.Zip(entries, (key, entry) => (key, entry.Value, entry.Field ?? field)));
        }
        else if (ValueParts.Items(value) is { } items)
        {
            WriteList(writer, items, field);
        }
        else
        {
            WriteScalar(writer, ValueParts.Scalar(value), field);
        }
    }

    /// <summary>A value as JSON on one line.</summary>
    public static string Text(object? value, Field field)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, JsonDocuments.Options(isIndented: false)))
        {
            Write(writer, value, field);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteMap(Utf8JsonWriter writer, IEnumerable<(string Key, object? Value, Field Field)> entries)
    {
        writer.WriteStartObject();
        foreach (var (key, value, field) in entries)
        {
            writer.WritePropertyName(key);
            Write(writer, value, field);
        }

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, IEnumerable<object?> items, Field field)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            Write(writer, item, field);
        }

        writer.WriteEndArray();
    }

    private static void WriteScalar(Utf8JsonWriter writer, object? value, Field field)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool truth: writer.WriteBooleanValue(truth); break;
            case int number: writer.WriteNumberValue(number); break;
            case long number: writer.WriteNumberValue(number); break;
            case decimal number: writer.WriteNumberValue(number); break;
            case double number when double.IsFinite(number): writer.WriteNumberValue(number); break;
            default: writer.WriteStringValue(FieldValue.Text(value, field)); break;
        }
    }
}
