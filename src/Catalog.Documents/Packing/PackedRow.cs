using System.ComponentModel;
using System.Diagnostics;

namespace Catalog.Documents.Packing;

/// <summary>A document where it stands in a pack: the field that a generated document class reads its values from.</summary>
/// <remarks>It keeps what it has decoded, so that a document has one, and in a field that is not read-only. Threads may share
/// it.</remarks>
[DebuggerDisplay("{Id,nq}")]
[EditorBrowsable(EditorBrowsableState.Never)]
public partial struct PackedRow
{
    private readonly Pack _pack;
    private readonly int _row;
    private string? _id;
    private string? _title;
    private string? _sourcePath;
    private string? _contentHash;
    private Body? _body;

    internal PackedRow(Pack pack, int row) => (_pack, _row) = (pack, row);

    /// <summary>The id of the document.</summary>
    public string Id => _id ?? Keep(ref _id, _pack.IdOf(_row));

    /// <summary>Its title.</summary>
    public string Title => _title ?? Keep(ref _title, _pack.TitleOf(_row));

    /// <summary>The path of its file, relative to the project.</summary>
    public string SourcePath => _sourcePath ?? Keep(ref _sourcePath, _pack.SourcePathOf(_row));

    /// <summary>The SHA-256 hash of its text, in lower-case hex.</summary>
    public string ContentHash => _contentHash ?? Keep(ref _contentHash, _pack.ContentHashOf(_row));

    /// <summary>Its running text.</summary>
    public Body Body => _body ?? Interlocked.CompareExchange(ref _body, _pack.BodyOf(_row), null) ?? _body;

    /// <summary>What it has in a field.</summary>
    /// <param name="column">The number of the field in the schema, from 0.</param>
    public readonly PackedNode this[int column] => _pack.NodeOf(column, _row);

    /// <summary>The text of what it has in a field as UTF-8, in place; empty where it is no scalar, or there is none.</summary>
    /// <param name="column">The number of the field in the schema, from 0.</param>
    public readonly ReadOnlySpan<byte> Utf8(int column) => this[column].Utf8;

    // Threads that meet here see one string.
    private static string Keep(ref string? place, string value) => Interlocked.CompareExchange(ref place, value, null) ?? value;
}
