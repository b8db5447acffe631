namespace Catalog.Generators.Declarations;

/// <summary>The properties that every document has (<c>IDocument</c>).</summary>
internal static class StandardProperty
{
    /// <summary>Each with its type as generated code writes it.</summary>
    public static readonly IReadOnlyList<(string Name, string Type)> All =
    [
        ("Id", "string"),
        ("Title", "string"),
        ("SourcePath", "string"),
        ("ContentHash", "string"),
        ("Body", "global::Catalog.Documents.Body"),
    ];

    /// <summary>Names that no property of a field can have.</summary>
    public static readonly IReadOnlyList<string> Reserved =
        [.. All.Select(property => property.Name), "GetValue", "GetText", .. ReservedNames.Object];

    /// <summary>The type of such a property, or null where there is none of that name.</summary>
    public static string? Type(string name) => All.FirstOrDefault(property => property.Name == name).Type;

    /// <summary>A type as messages write it.</summary>
    public static string DisplayName(string type) => type.Substring(type.LastIndexOf('.') + 1);
}
