namespace Catalog.Engine.Typing;

/// <summary>The fields of a collection, inferred from all its documents.</summary>
public sealed record Schema(EquatableArray<SchemaField> Fields)
{
    /// <summary>Infers the fields; the order is that of their first appearance.</summary>
    /// <param name="outlines">The documents in order of id. Faulty ones are no evidence where there are others.</param>
    public static Schema Of(IReadOnlyList<DocumentOutline> outlines)
    {
        var sound = outlines.Where(outline => !outline.IsFaulty).ToList();
        var documents = sound.Count > 0 ? sound : outlines;
        var fields = new List<FieldHistory>();
        var byName = new Dictionary<string, FieldHistory>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            foreach (var field in document.Fields)
            {
                if (!byName.TryGetValue(field.Name, out var history))
                {
                    history = new FieldHistory(field.Name);
                    byName.Add(field.Name, history);
                    fields.Add(history);
                }

                history.Add(document.Id, field.Shape);
            }
        }

        return new(fields.Select(field => field.ToField(documents)).ToEquatableArray());
    }
}
