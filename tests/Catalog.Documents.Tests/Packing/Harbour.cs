using Catalog.Documents.Packing;

namespace Catalog.Documents.Tests.Packing;

/// <summary>A document class as generated code completes it for a packed collection.</summary>
internal sealed class Harbour : IDocument
{
    private PackedRow _row;
    private string? _keeper;

    public Harbour(PackedRow row) => _row = row;

    public string Id => _row.Id;

    public string Title => _row.Title;

    public string SourcePath => _row.SourcePath;

    public string ContentHash => _row.ContentHash;

    public Body Body => _row.Body;

    public int? Lights => _row.Int32(0);

    public string? Keeper => _keeper ??= _row[1].String();

    public object? GetValue(Field field) => field.Property switch
    {
        nameof(Lights) => Lights,
        nameof(Keeper) => Keeper,
        _ => throw new ArgumentException("Not a field of harbours.", nameof(field)),
    };
}
