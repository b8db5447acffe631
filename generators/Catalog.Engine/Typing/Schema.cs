namespace Catalog.Engine.Typing;

/// <summary>The fields of a collection, inferred from all its documents.</summary>
/// <param name="Fields">The fields in order of first appearance.</param>
public sealed record Schema(EquatableArray<SchemaField> Fields)
{
    /// <summary>The fields that say in every document what its id or its title says, so that no further property is needed.</summary>
    public EquatableArray<string> Identity { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Infers the fields; the order is that of their first appearance.</summary>
    /// <param name="outlines">The documents in order of id. Faulty ones are no evidence where there are others.</param>
    public static Schema Of(IReadOnlyList<DocumentOutline> outlines)
    {
        var sound = outlines.Where(outline => !outline.IsFaulty).ToList();
        var documents = sound.Count > 0 ? sound : outlines;
        var history = new MappingHistory();
        foreach (var document in documents)
        {
            history.Add(document.Id, document.Fields);
        }

        var fields = history.ToFields();
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
