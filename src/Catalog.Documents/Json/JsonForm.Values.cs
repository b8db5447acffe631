using System.Collections;
using System.Globalization;

namespace Catalog.Documents.Json;

internal readonly partial struct JsonForm
{
    private void Write(object? value, Field field)
    {
        switch (value)
        {
            case null: _writer.WriteNullValue(); break;
            case string text: _writer.WriteStringValue(text); break;
            case bool truth: _writer.WriteBooleanValue(truth); break;
            case int number: _writer.WriteNumberValue(number); break;
            case long number: _writer.WriteNumberValue(number); break;
            case decimal number: _writer.WriteNumberValue(number); break;
            case double number when double.IsFinite(number): _writer.WriteNumberValue(number); break;
            case DateOnly date: _writer.WriteStringValue(date.ToString("O", CultureInfo.InvariantCulture)); break;
            case TimeOnly time: _writer.WriteStringValue(time.ToTimeSpan().ToString("c", CultureInfo.InvariantCulture)); break;
            case DateTime moment: _writer.WriteStringValue(moment); break;
            case DateTimeOffset moment: _writer.WriteStringValue(moment); break;
            case Guid guid: _writer.WriteStringValue(guid); break;
            case PartialDate date: _writer.WriteStringValue(date.Edtf); break;
            case IDocument document: _writer.WriteStringValue(document.Id); break;
            case IMapping mapping: Write(mapping); break;
            case DataNode node: Write(node); break;
            case IDictionary map: Write(map, field); break;
            case IEnumerable list: Write(list, field); break;
            default: _writer.WriteStringValue(field.Format(value)); break;
        }
    }

    private void Write(IDictionary map, Field field)
    {
        _writer.WriteStartObject();
        foreach (DictionaryEntry entry in map)
        {
            _writer.WritePropertyName(field.Format(entry.Key) ?? "");
            Write(entry.Value, field);
        }

        _writer.WriteEndObject();
    }

    private void Write(IEnumerable list, Field field)
    {
        _writer.WriteStartArray();
        foreach (var item in list)
        {
            Write(item, field);
        }

        _writer.WriteEndArray();
    }
}
