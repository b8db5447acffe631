using Catalog.Engine.Problems;

namespace Catalog.Generators.Links;

/// <summary>The files that are known, and the folders that hold them.</summary>
internal sealed class KnownPaths
{
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _folders = new(StringComparer.Ordinal);

    // Null where several have the name.
    private readonly Dictionary<string, string?> _byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds a file, which may be there already.</summary>
    public void Add(string path)
    {
        if (!_files.Add(path))
        {
            return;
        }

        AddName(LinkPath.Name(path), path);
        if (LinkPath.Extension(path).Length > 0)
        {
            AddName(LinkPath.Name(LinkPath.Stem(path)), path);
        }

        // A folder that was there already is in its own.
        var child = path;
        foreach (var folder in LinkPath.Folders(path))
        {
            if (_folders.TryGetValue(folder, out var children))
            {
                children.Add(child);
                break;
            }

            _folders.Add(folder, [child]);
            child = folder;
        }
    }

    /// <summary>Whether a path is that of a file, or of a folder that holds one.</summary>
    public bool Contains(string path) => _files.Contains(path) || _folders.ContainsKey(path);

    /// <summary>The path that was probably meant: one of the same folder, or the only one of the same name; null where none is near.</summary>
    public string? Near(string path)
    {
        var isPage = LinkPath.Extension(path).Length == 0;
        var name = LinkPath.Name(path);
        var siblings = _folders.TryGetValue(LinkPath.Folder(path), out var found) ? found : [];
        var byName = siblings
            .GroupBy(sibling => LinkPath.Name(isPage ? LinkPath.Stem(sibling) : sibling), StringComparer.Ordinal)
            .Where(same => HasSameNumbers(same.Key, name))
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        return NearMiss.Of(name, byName.Keys) is { } near ? byName[near] : _byName.TryGetValue(name, out var elsewhere) ? elsewhere : null;
    }

    // Another number is another thing, and no slip of the pen.
    private static bool HasSameNumbers(string a, string b) => a.Where(char.IsDigit).SequenceEqual(b.Where(char.IsDigit));

    private void AddName(string name, string path) => _byName[name] = _byName.ContainsKey(name) ? null : path;
}
