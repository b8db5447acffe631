using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests.Schemas;

/// <summary>Takes schemas out of what is generated, as the build does.</summary>
internal static partial class Schema
{
    private const string Suffix = "/Schema.g.cs";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema of a collection: the same where its documents are packed, and one that is none but a schema.</summary>
    public static string Text(Project project, string collection = "Records")
    {
        project = project.With("CatalogSchemas", "true");
        var text = Texts(project.Build().Files)[collection];
        Assert.Equal(text, Texts(Generation.Run(project.Packed()).Driver.GetRunResult().Results[0].Files())[collection]);
        MetaSchema.AssertValid(text);
        return text;
    }

    /// <summary>The same, read.</summary>
    public static JsonObject Of(Project project, string collection = "Records") => JsonNode.Parse(Text(project, collection))!.AsObject();

    /// <summary>The subschema of a field.</summary>
    public static string Field(Project project, string field) => Of(project)["properties"]![field]!.ToJsonString(Plain);

    /// <summary>The schemas in generated files, by collection.</summary>
    public static IReadOnlyDictionary<string, string> Texts(IReadOnlyDictionary<string, string> files) => files
        .Where(file => file.Key.EndsWith(Suffix, StringComparison.Ordinal))
        .Select(file => Emitted().Match(file.Value))
        .ToDictionary(match => match.Groups["collection"].Value, match => match.Groups["text"].Value, StringComparer.Ordinal);

    [GeneratedRegex(@"\n// Schema: (?<collection>.+)\n#if CATALOG_SCHEMA\n(?<text>(?s:.*))#endif\n\z")]
    private static partial Regex Emitted();
}
