using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Catalog.Documents.Json;

/// <summary>The names of properties in JSON by a naming policy, made once for each list of fields.</summary>
internal sealed class JsonNames
{
    private static readonly ConditionalWeakTable<JsonNamingPolicy, JsonNames> ByPolicy = [];
    private static readonly JsonNames OfCode = new(policy: null);

    // What every document has keeps its name, whatever the fields are.
    private static readonly string[] Standard =
        [nameof(IDocument.Id), nameof(IDocument.Title), nameof(IDocument.SourcePath), nameof(IDocument.ContentHash), nameof(IDocument.Body)];

    private readonly ConditionalWeakTable<IReadOnlyList<Field>, DocumentNames> _documents = [];
    private readonly ConditionalWeakTable<IReadOnlyList<Field>, string[]> _mappings = [];
    private readonly JsonNamingPolicy? _policy;

    private JsonNames(JsonNamingPolicy? policy) => _policy = policy;

    /// <summary>The names that a policy gives; those of the code where it is <see langword="null"/>.</summary>
    public static JsonNames Of(JsonNamingPolicy? policy) => policy is null ? OfCode : ByPolicy.GetValue(policy, static policy => new(policy));

    /// <summary>The name of one property.</summary>
    public string Of(string property) => _policy?.ConvertName(property) ?? property;

    /// <summary>The names in a document with some fields.</summary>
    public DocumentNames OfDocument(IReadOnlyList<Field> fields)
    {
        var names = Unique([.. Standard, .. fields.Select(field => field.Property)]);
        return new(names[0], names[1], names[2], names[3], names[4], names[Standard.Length..]);
    }

    /// <summary>The same, remembered for a list of fields that never changes.</summary>
    public DocumentNames OfCollection(IReadOnlyList<Field> fields) => _documents.GetValue(fields, OfDocument);

    /// <summary>The names of the fields of a mapping, in their order; its list of them never changes.</summary>
    public string[] OfMapping(IReadOnlyList<Field> fields) =>
        _mappings.GetValue(fields, fields => Unique(fields.Select(field => field.Property)));

    // A name that the policy gives twice is the first one's; the other has the one it has in code, with underscores where that is taken.
    private string[] Unique(IEnumerable<string> properties)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. properties.Select(property =>
        {
            var (name, next) = (Of(property), property);
            while (!taken.Add(name))
            {
                (name, next) = (next, next + "_");
            }

            return name;
        })];
    }
}
