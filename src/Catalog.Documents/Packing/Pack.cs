using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using Catalog.Engine.Packing;

namespace Catalog.Documents.Packing;

/// <summary>The documents of a collection as a build has packed them: read in place, each value when it is asked for.</summary>
/// <remarks>What stands behind a generated collection that is stored packed. Threads may share it. <c>LAYOUT.md</c> in its source folder
/// tells what its bytes mean.</remarks>
[DebuggerDisplay("{Resource,nq}, Count = {Count}")]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class Pack
{
    private readonly PackedColumn[] _columns;
    private readonly int _titles;
    private readonly int _sourcePaths;
    private readonly int _bodies;
    private readonly int _hashes;

    /// <summary>The name of the resource.</summary>
    internal string Resource { get; }

    /// <summary>The number of documents.</summary>
    internal int Count { get; }

    /// <summary>The index of the search; <see langword="null"/> where there is none.</summary>
    internal PackSection? SearchIndex { get; }

    /// <summary>Opens a pack. Nothing of its documents is read yet.</summary>
    /// <param name="assembly">The assembly that holds the pack as a resource.</param>
    /// <param name="resource">The name of the resource.</param>
    /// <param name="fingerprint">The fingerprint of the schema that the code was generated for, 64 hex digits in lower case.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="InvalidDataException">There is no such resource, it is damaged, or it is of another schema or version.</exception>
    public static Pack Open(Assembly assembly, string resource, string fingerprint)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentNullException.ThrowIfNull(fingerprint);
        var stream = assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidDataException($"The pack '{resource}' is missing. Rebuild the project that it belongs to.");
        return new(stream, resource, fingerprint);
    }

    /// <summary>What is thrown where the pack is not as it was written.</summary>
    internal InvalidDataException Damaged() => new($"The pack '{Resource}' is damaged. Rebuild the project that it belongs to.");

    /// <summary>The title of a document.</summary>
    internal string TitleOf(int row) => TextAt(_titles, row);

    /// <summary>The path of a document's file.</summary>
    internal string SourcePathOf(int row) => TextAt(_sourcePaths, row);

    /// <summary>The fingerprint of a document's text.</summary>
    internal string ContentHashOf(int row) => Convert.ToHexStringLower(Read(_hashes + PackLayout.HashLength * row, PackLayout.HashLength));

    /// <summary>The body of a document.</summary>
    internal Body BodyOf(int row) => ReadInt32(_bodies + sizeof(uint) * row) is not 0 and var block ? new(new PackedBody(this, block)) : Body.Empty;

    /// <summary>What a document has in a field.</summary>
    internal PackedNode NodeOf(int column, int row) => NodeAt(_columns[column].Nodes, row);

    /// <summary>Where the values of a field stand.</summary>
    internal ref readonly PackedColumn Column(int column) => ref _columns[column];

    /// <summary>Whether a document has a value of the type of its column.</summary>
    internal bool HasValue(in PackedColumn column, int row) => (Read(column.Nulls + (row >> 3), 1)[0] & (1 << (row & 7))) != 0;

    private PackedNode NodeAt(int references, int row) =>
        ReadInt32(references + sizeof(uint) * row) is not 0 and var offset ? new PackCursor(this, offset).Node() : default;

    private string TextAt(int references, int row) => NodeAt(references, row).String() ?? throw Damaged();
}
