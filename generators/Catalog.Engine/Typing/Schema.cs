namespace Catalog.Engine.Typing;

/// <summary>The fields of a collection, inferred from all its documents.</summary>
/// <param name="Fields">The fields in order of first appearance.</param>
public sealed record Schema(EquatableArray<SchemaField> Fields)
{
    /// <summary>The fields that say in every document what its id or its title says, so that no further property is needed.</summary>
    public EquatableArray<string> Identity { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Infers the fields of mappings that become one class, wherever they stand.</summary>
    /// <param name="mappings">The mappings, each with the id of its document, in the order of the documents.</param>
    public static EquatableArray<SchemaField> FieldsOf(IEnumerable<(string Id, MappingShape Mapping)> mappings)
    {
        var history = new MappingHistory();
        foreach (var (id, mapping) in mappings)
        {
            history.Add(id, mapping);
        }

        return history.ToFields();
    }

    /// <summary>The documents that are evidence for types: faulty ones are none where there are others.</summary>
    public static IReadOnlyList<DocumentOutline> Sound(IReadOnlyList<DocumentOutline> outlines) =>
        outlines.Where(outline => !outline.IsFaulty).ToList() is { Count: > 0 } sound ? sound : outlines;

    /// <summary>Infers the fields; the order is that of their first appearance.</summary>
    /// <param name="outlines">The documents in order of id. See <see cref="Sound"/>.</param>
    public static Schema Of(IReadOnlyList<DocumentOutline> outlines)
    {
        var documents = Sound(outlines);
        var fields = FieldsOf(documents.Select(document => (document.Id, document.Fields)));
        var says = documents.SelectMany(document => document.Identity).GroupBy(name => name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return new(fields)
        {
            Identity = fields
                .Where(field => says.TryGetValue(field.Name, out var count) && count == field.Evidence.Present)
                .Select(field => field.Name)
                .ToEquatableArray(),
        };
    }
}
