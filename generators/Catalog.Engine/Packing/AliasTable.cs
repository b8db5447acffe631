using Catalog.Engine.Text;

namespace Catalog.Engine.Packing;

/// <summary>The table that finds the row of an alias: sorted by alias.</summary>
internal static class AliasTable
{
    /// <summary>The entries: each the offset of an alias, and its row.</summary>
    /// <exception cref="ArgumentException">An alias occurs twice, or there is no document of its id.</exception>
    public static ByteBuffer Of(PackContent content, NodePool pool)
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; content.Aliases.Count > 0 && row < content.Documents.Count; row++)
        {
            rows.Add(content.Documents[row].Id, row);
        }

        string? last = null;
        var buffer = new ByteBuffer();
        foreach (var (alias, id) in content.Aliases.OrderBy(entry => entry.Alias, CodePointOrder.Instance))
        {
            if (alias == last || !rows.TryGetValue(id, out var row))
            {
                throw new ArgumentException($"The alias '{alias}' of '{id}' occurs twice, or there is no such document.", nameof(content));
            }

            buffer.UInt32((uint)pool.Add(alias));
            buffer.UInt32((uint)row);
            last = alias;
        }

        return buffer;
    }
}
