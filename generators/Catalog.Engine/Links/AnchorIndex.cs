namespace Catalog.Engine.Links;

/// <summary>The anchors of all files: equal to another where they are the same.</summary>
public sealed class AnchorIndex : IEquatable<AnchorIndex>
{
    private readonly EquatableArray<FileAnchors> _files;
    private readonly Dictionary<string, EquatableArray<string>> _byPath = new(StringComparer.Ordinal);

    private AnchorIndex(EquatableArray<FileAnchors> files)
    {
        _files = files;
        foreach (var file in files)
        {
            _byPath[file.SourcePath] = file.Names;
        }
    }

    /// <summary>The index of the anchors of files.</summary>
    public static AnchorIndex Of(IEnumerable<FileAnchors> files) => new(files.ToEquatableArray());

    /// <summary>The anchors of a file, or null.</summary>
    public EquatableArray<string>? Find(string sourcePath) => _byPath.TryGetValue(sourcePath, out var names) ? names : null;

    /// <inheritdoc/>
    public bool Equals(AnchorIndex? other) => other is not null && _files.Equals(other._files);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AnchorIndex);

    /// <inheritdoc/>
    public override int GetHashCode() => _files.GetHashCode();
}
