using System.Text.Json;
using System.Text.Json.Serialization;

namespace Catalog.Documents.Json;

/// <summary>How documents and what is in them are written, by the options of whoever asks for JSON.</summary>
internal readonly partial struct JsonForm
{
    private readonly Utf8JsonWriter _writer;
    private readonly JsonNames _names;
    private readonly JsonIgnoreCondition _ignored;

    /// <param name="writer">Where to write.</param>
    /// <param name="options">What the caller asks for; names in camel case, and everything written, where <see langword="null"/>.</param>
    public JsonForm(Utf8JsonWriter writer, JsonSerializerOptions? options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _writer = writer;
        _names = JsonNames.Of(options is null ? JsonNamingPolicy.CamelCase : options.PropertyNamingPolicy);
        _ignored = options?.DefaultIgnoreCondition ?? JsonIgnoreCondition.Never;
    }

    /// <summary>An array of the documents of a collection.</summary>
    public void Write(IEnumerable<IDocument> documents, IReadOnlyList<Field> fields)
    {
        var names = _names.OfDocument(fields);
        _writer.WriteStartArray();
        foreach (var document in documents)
        {
            Write(document, fields, names);
        }

        _writer.WriteEndArray();
    }

    /// <summary>A document of a collection with some fields.</summary>
    public void Write(IDocument document, IReadOnlyList<Field> fields) => Write(document, fields, _names.OfCollection(fields));

    /// <summary>A document with such fields as a caller chose.</summary>
    public void WriteChosen(IDocument document, IReadOnlyList<Field> fields) => Write(document, fields, _names.OfDocument(fields));

    /// <summary>An object of the fields of a mapping.</summary>
    public void Write(IMapping mapping)
    {
        var fields = mapping.Fields;
        var names = _names.OfMapping(fields);
        _writer.WriteStartObject();
        for (var i = 0; i < fields.Count; i++)
        {
            Write(names[i], mapping.GetValue(fields[i]), fields[i]);
        }

        _writer.WriteEndObject();
    }

    private void Write(IDocument document, IReadOnlyList<Field> fields, DocumentNames names)
    {
        _writer.WriteStartObject();
        _writer.WriteString(names.Id, document.Id);
        _writer.WriteString(names.Title, document.Title);
        _writer.WriteString(names.SourcePath, document.SourcePath);
        _writer.WriteString(names.ContentHash, document.ContentHash);
        for (var i = 0; i < fields.Count; i++)
        {
            Write(names.Fields[i], document.GetValue(fields[i]), fields[i]);
        }

        if (document.Body is { Text.Length: > 0 } body)
        {
            _writer.WritePropertyName(names.Body);
            Write(body);
        }

        _writer.WriteEndObject();
    }

    private void Write(string name, object? value, Field field)
    {
        if (!IsLeftOut(value, field))
        {
            _writer.WritePropertyName(name);
            Write(value, field);
        }
    }

    // A nullable property that has a value never has the default one, which is null.
    private bool IsLeftOut(object? value, Field field) => _ignored switch
    {
        JsonIgnoreCondition.WhenWritingNull => value is null,
        JsonIgnoreCondition.WhenWritingDefault => value is null || (!field.IsNullable && DefaultValue.Is(value)),
        _ => false,
    };
}
