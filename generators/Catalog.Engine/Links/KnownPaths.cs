using System.Collections.Concurrent;

namespace Catalog.Engine.Links;

/// <summary>The files that are known, and the folders that hold them.</summary>
internal sealed class KnownPaths
{
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _folders = new(StringComparer.Ordinal);

    // Found out where a guess is asked for, by several files at a time.
    private readonly ConcurrentDictionary<(string Folder, bool ArePages), Dictionary<string, Siblings>> _siblings = new();

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
        return SiblingsOf(LinkPath.Folder(path), isPage, Digits(name)).Near(name) ?? (_byName.TryGetValue(name, out var elsewhere) ? elsewhere : null);
    }

    // Another number is another thing, and no slip of the pen.
    private Siblings SiblingsOf(string folder, bool arePages, string digits)
    {
        if (!_siblings.TryGetValue((folder, arePages), out var byDigits))
        {
            var children = _folders.TryGetValue(folder, out var found) ? found : [];
            byDigits = children
                .Select(child => (Path: child, Name: LinkPath.Name(arePages ? LinkPath.Stem(child) : child)))
                .GroupBy(child => Digits(child.Name), StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => new Siblings(group), StringComparer.Ordinal);
            _siblings.TryAdd((folder, arePages), byDigits);
        }

        return byDigits.TryGetValue(digits, out var siblings) ? siblings : Siblings.None;
    }

    private static string Digits(string name) => string.Concat(name.Where(char.IsDigit));

    private void AddName(string name, string path) => _byName[name] = _byName.ContainsKey(name) ? null : path;
}
