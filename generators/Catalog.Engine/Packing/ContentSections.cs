using Catalog.Engine.Documents;

namespace Catalog.Engine.Packing;

/// <summary>Writes what a pack holds beside the bodies: nodes first, then the sections that refer to them.</summary>
internal sealed class ContentSections(PackContent content, ContentWriter writer, PackDirectory sections)
{
    private readonly NodePool _pool = new(writer);

    /// <summary>Writes it.</summary>
    public void Write()
    {
        // What lists of documents ask for stands together, and so do the fields of one document.
        var ids = References(document => _pool.Add(document.Id));
        var titles = References(document => _pool.Add(document.Title));
        var paths = References(document => _pool.Add(document.SourcePath));
        var columns = Columns();
        var aliases = AliasTable.Of(content, _pool);
        sections.Add(SectionKind.Ids, ids);
        sections.Add(SectionKind.IdTable, IdTable.Of(content.Documents.Select(document => document.Id).ToList()));
        sections.Add(SectionKind.Aliases, aliases);
        sections.Add(SectionKind.Titles, titles);
        sections.Add(SectionKind.SourcePaths, paths);
        sections.Add(SectionKind.Bodies, References(document => document.Body.Offset));
        sections.Add(SectionKind.Hashes, Hashes());
        for (var i = 0; i < columns.Length; i++)
        {
            Add(columns[i], i);
        }

        if (content.SearchIndex is { } index)
        {
            var search = new ByteBuffer(index.Length);
            search.Add(index, index.Length);
            sections.Add(SectionKind.SearchIndex, search);
        }
    }

    private ByteBuffer References(Func<PackedDocument, int> offsetOf)
    {
        var buffer = new ByteBuffer(checked(4 * content.Documents.Count));
        foreach (var document in content.Documents)
        {
            buffer.UInt32((uint)offsetOf(document));
        }

        return buffer;
    }

    private ByteBuffer Hashes()
    {
        var buffer = new ByteBuffer(checked(PackLayout.HashLength * content.Documents.Count));
        foreach (var document in content.Documents)
        {
            buffer.Add(HexText.Bytes(document.ContentHash), PackLayout.HashLength);
        }

        return buffer;
    }

    private PackedColumn[] Columns()
    {
        var columns = content.Fields.Select(field => new PackedColumn(field.Type, content.Documents.Count)).ToArray();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < columns.Length; i++)
        {
            numbers.Add(content.Fields[i].Name, i);
        }

        var row = new Node?[columns.Length];
        foreach (var document in content.Documents)
        {
            Array.Clear(row, 0, row.Length);
            foreach (var field in document.Fields)
            {
                if (numbers.TryGetValue(field.Name, out var number))
                {
                    row[number] ??= field.Value;
                }
            }

            for (var i = 0; i < columns.Length; i++)
            {
                columns[i].Add(row[i], _pool);
            }
        }

        return columns;
    }

    private void Add(PackedColumn column, int number)
    {
        sections.Add(SectionKind.ColumnNodes, column.Nodes, index: number);
        if (column.Values is { } values)
        {
            sections.Add(SectionKind.ColumnValues, values, column.Format, number);
            sections.Add(SectionKind.ColumnNulls, column.Present, index: number);
        }
    }
}
