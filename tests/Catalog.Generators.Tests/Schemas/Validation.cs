using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Catalog.Engine.Documents;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Formats.Yaml;

namespace Catalog.Generators.Tests.Schemas;

/// <summary>Holds documents to a schema, as an editor does.</summary>
internal sealed class Validation : IDisposable
{
    private readonly JsonDocument _schema;

    public Validation(string schema) => _schema = JsonDocument.Parse(schema);

    public void Dispose() => _schema.Dispose();

    /// <summary>Whether the fields of a YAML document, or of a JSON one, fit.</summary>
    public bool Accepts(string yaml)
    {
        var root = Assert.Single(new YamlLanguage().Read(DataText.Of("a.yaml", yaml)).Roots);
        return Fits(JsonSerializer.SerializeToElement(Value(root)), _schema.RootElement);
    }

    private static JsonNode? Value(Node node) => node switch
    {
        Mapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Name, Value(entry.Value)))),
        Sequence sequence => new JsonArray([.. sequence.Items.Select(Value)]),
        Scalar { Style: ScalarStyle.Plain, Text: "true" or "false" } scalar => scalar.Text == "true",
        Scalar { Style: ScalarStyle.Plain } scalar when decimal.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        Scalar scalar => scalar.Text,
        _ => null,
    };

    private bool Fits(JsonElement value, JsonElement schema) =>
        schema.ValueKind == JsonValueKind.True
        || (schema.ValueKind == JsonValueKind.Object && schema.EnumerateObject().All(keyword => Fits(value, keyword, schema)));

    private bool Fits(JsonElement value, JsonProperty keyword, JsonElement schema) => keyword.Name switch
    {
        "type" when keyword.Value.ValueKind == JsonValueKind.Array => keyword.Value.EnumerateArray().Any(type => IsOf(value, type.GetString()!)),
        "type" => IsOf(value, keyword.Value.GetString()!),
        "$ref" => Fits(value, MetaSchema.Resolve(keyword.Value.GetString()!, _schema.RootElement)),
        "anyOf" => keyword.Value.EnumerateArray().Any(alternative => Fits(value, alternative)),
        "enum" => keyword.Value.EnumerateArray().Any(member => JsonElement.DeepEquals(member, value)),
        _ => value.ValueKind switch
        {
            JsonValueKind.Object => FitsObject(value, keyword, schema),
            JsonValueKind.Array => FitsArray(value.EnumerateArray().ToList(), keyword),
            JsonValueKind.String => FitsText(value.GetString()!, keyword),
            JsonValueKind.Number => FitsNumber(value.GetDecimal(), keyword),
            _ => true,
        },
    };

    private static bool IsOf(JsonElement value, string type) => value.ValueKind switch
    {
        JsonValueKind.Null => type == "null",
        JsonValueKind.True or JsonValueKind.False => type == "boolean",
        JsonValueKind.Number => type == "number" || (type == "integer" && decimal.IsInteger(value.GetDecimal())),
        JsonValueKind.String => type == "string",
        JsonValueKind.Array => type == "array",
        _ => type == "object",
    };

    private bool FitsObject(JsonElement value, JsonProperty keyword, JsonElement schema) => keyword.Name switch
    {
        "properties" => keyword.Value.EnumerateObject().All(member => !value.TryGetProperty(member.Name, out var field) || Fits(field, member.Value)),
        "required" => keyword.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "additionalProperties" => value.EnumerateObject()
            .Where(field => !schema.TryGetProperty("properties", out var known) || !known.TryGetProperty(field.Name, out _))
            .All(field => Fits(field.Value, keyword.Value)),
        "minProperties" => value.GetPropertyCount() >= keyword.Value.GetInt32(),
        "maxProperties" => value.GetPropertyCount() <= keyword.Value.GetInt32(),
        _ => true,
    };

    private bool FitsArray(List<JsonElement> items, JsonProperty keyword) => keyword.Name switch
    {
        "items" => items.TrueForAll(item => Fits(item, keyword.Value)),
        "minItems" => items.Count >= keyword.Value.GetInt32(),
        "maxItems" => items.Count <= keyword.Value.GetInt32(),
        _ => true,
    };

    private static bool FitsText(string text, JsonProperty keyword) => keyword.Name switch
    {
        "minLength" => text.Length >= keyword.Value.GetInt32(),
        "maxLength" => text.Length <= keyword.Value.GetInt32(),
        "pattern" => Regex.IsMatch(text, keyword.Value.GetString()!, RegexOptions.ECMAScript),
        "format" => keyword.Value.GetString() switch
        {
            "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", out _),
            "date-time" => Regex.IsMatch(text, @"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$"),
            "uuid" => Guid.TryParseExact(text, "D", out _),
            "uri" => Uri.TryCreate(text, UriKind.Absolute, out _),
            "email" => text.Contains('@', StringComparison.Ordinal),
            var other => throw new InvalidOperationException(other),
        },
        _ => true,
    };

    private static bool FitsNumber(decimal number, JsonProperty keyword) => keyword.Name switch
    {
        "minimum" => number >= keyword.Value.GetDecimal(),
        "maximum" => number <= keyword.Value.GetDecimal(),
        "exclusiveMinimum" => number > keyword.Value.GetDecimal(),
        "exclusiveMaximum" => number < keyword.Value.GetDecimal(),
        _ => true,
    };
}
