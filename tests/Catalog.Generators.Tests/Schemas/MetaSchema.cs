using System.Text.Json;
using System.Text.RegularExpressions;

namespace Catalog.Generators.Tests.Schemas;

/// <summary>What the meta-schema of 2020-12 asks of the keywords that schemas here are made of; no other keyword is known.</summary>
internal static class MetaSchema
{
    private static readonly string[] Types = ["null", "boolean", "object", "array", "number", "string", "integer"];

    public static void AssertValid(string text)
    {
        using var document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false });
        var root = document.RootElement;
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", root.GetProperty("$schema").GetString());
        AssertSchema(root, root);
    }

    private static void AssertSchema(JsonElement schema, JsonElement root)
    {
        if (schema.ValueKind == JsonValueKind.True || schema.ValueKind == JsonValueKind.False)
        {
            return;
        }

        Assert.Equal(JsonValueKind.Object, schema.ValueKind);
        foreach (var keyword in schema.EnumerateObject())
        {
            AssertKeyword(keyword.Name, keyword.Value, root);
        }
    }

    private static void AssertKeyword(string name, JsonElement value, JsonElement root)
    {
        switch (name)
        {
            case "$schema" or "title" or "description" or "format":
                Assert.Equal(JsonValueKind.String, value.ValueKind);
                break;
            case "$ref":
                Assert.Matches(@"^#(/\$defs/[A-Za-z0-9%._~-]+)?$", value.GetString());
                _ = Resolve(value.GetString()!, root);
                break;
            case "type" when value.ValueKind == JsonValueKind.String:
                Assert.Contains(value.GetString(), Types);
                break;
            case "type":
                Assert.All(Items(value), type => Assert.Contains(type.GetString(), Types));
                break;
            case "required":
                Assert.All(Items(value), field => Assert.Equal(JsonValueKind.String, field.ValueKind));
                break;
            case "enum" or "examples":
                _ = Items(value);
                break;
            case "pattern":
                _ = new Regex(value.GetString()!, RegexOptions.ECMAScript);
                break;
            case "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum":
                Assert.Equal(JsonValueKind.Number, value.ValueKind);
                break;
            case "minLength" or "maxLength" or "minItems" or "maxItems" or "minProperties" or "maxProperties":
                Assert.True(value.GetInt32() >= 0);
                break;
            case "items" or "additionalProperties":
                AssertSchema(value, root);
                break;
            case "anyOf":
                Assert.All(Items(value), alternative => AssertSchema(alternative, root));
                break;
            case "properties" or "$defs":
                Assert.All(value.EnumerateObject(), member => AssertSchema(member.Value, root));
                break;
            default:
                Assert.Equal("default", name);
                break;
        }
    }

    /// <summary>What a reference within a schema leads to.</summary>
    public static JsonElement Resolve(string reference, JsonElement root) => reference == "#" ? root
        : root.GetProperty("$defs").GetProperty(Uri.UnescapeDataString(reference["#/$defs/".Length..]));

    // Not empty, and each once.
    private static List<JsonElement> Items(JsonElement array)
    {
        var items = array.EnumerateArray().ToList();
        Assert.NotEmpty(items);
        Assert.Equal(items.Count, items.Select(item => item.GetRawText()).Distinct(StringComparer.Ordinal).Count());
        return items;
    }
}
