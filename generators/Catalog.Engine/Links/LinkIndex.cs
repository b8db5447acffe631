using Catalog.Engine.Text;

namespace Catalog.Engine.Links;

/// <summary>All paths that links can lead to: equal to another where the same documents and files are there.</summary>
public sealed class LinkIndex : IEquatable<LinkIndex>
{
    private static readonly string[] Entrances = ["index", "_index", "README", "readme"];

    private readonly EquatableArray<LinkTarget> _documents;
    private readonly EquatableArray<string>? _files;

    private readonly KnownPaths _paths = new();
    private readonly Dictionary<string, LinkTarget> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkTarget> _byStem = new(StringComparer.Ordinal);
    private readonly HashSet<string> _roots = new(StringComparer.Ordinal);
    private readonly HashSet<string> _extensions = new(StringComparer.OrdinalIgnoreCase);

    private LinkIndex(EquatableArray<LinkTarget> documents, EquatableArray<string>? files)
    {
        (_documents, _files) = (documents, files);
        foreach (var document in documents)
        {
            Add(document);
        }

        foreach (var file in files ?? EquatableArray<string>.Empty)
        {
            _paths.Add(file);
        }
    }

    /// <summary>The index of all files of collections, and of those that lie beside them, as far as the build told.</summary>
    /// <param name="documents">The files of collections.</param>
    /// <param name="files">The paths of all that lies beside them; null where the build did not tell.</param>
    public static LinkIndex Of(IEnumerable<LinkTarget> documents, IEnumerable<string>? files) => new(
        documents.OrderBy(document => document.SourcePath, CodePointOrder.Instance).ToEquatableArray(),
        files?.OrderBy(path => path, CodePointOrder.Instance).ToEquatableArray());

    /// <summary>Whether a file, a folder or a document is at a path.</summary>
    public bool Has(string path) => _paths.Contains(path) || Document(path) is not null;

    /// <summary>The document at a path, be it that of its page or of its folder, or null.</summary>
    public LinkTarget? Document(string path)
    {
        if (Find(path) is { } document)
        {
            return document;
        }

        // A page is served as a folder or as HTML.
        var page = LinkPath.Extension(path).ToLowerInvariant() is ".html" or ".htm" ? LinkPath.Stem(path) : path;
        var folder = page != path && LinkPath.Name(page) == "index" ? LinkPath.Folder(page) : page;
        return Find(page) ?? Entrances.Select(name => Find(folder.Length == 0 ? name : folder + "/" + name)).FirstOrDefault(found => found is not null);
    }

    /// <summary>Whether the index would have a path if there were something: not so outside of the documents' folders, and of what no build looks into.</summary>
    public bool Knows(string path) => LinkPath.Folders(path).FirstOrDefault(_roots.Contains) is { } root
        && ((_files is not null && !IsAboveProject(root)) || _extensions.Contains(LinkPath.Extension(path)))
        && !Array.Exists(path.Substring(root.Length).Split('/'), name => name is "bin" or "obj" or "node_modules" or "TestResults" or "artifacts" || name.StartsWith(".", StringComparison.Ordinal));

    /// <summary>The path that was probably meant, or null.</summary>
    public string? Near(string path) => _paths.Near(path);

    /// <inheritdoc/>
    public bool Equals(LinkIndex? other) => other is not null && _documents.Equals(other._documents) && Equals(_files, other._files);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LinkIndex);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_documents.GetHashCode() * 31) + (_files?.Count ?? -1));

    /// <summary>Whether a folder is above the project: the build does not list what lies there, up to the whole disk.</summary>
    public static bool IsAboveProject(string root) => root.Length > 0 && root.Split('/').All(segment => segment == "..");

    private LinkTarget? Find(string path) =>
        _byPath.TryGetValue(path, out var document) || _byStem.TryGetValue(path, out document) ? document : null;

    private void Add(LinkTarget document)
    {
        var path = document.SourcePath;
        _paths.Add(path);
        _byPath[path] = document;
        _roots.Add(document.Root);
        _extensions.Add(LinkPath.Extension(path));

        // Of pages that share a path the one with headings is pointed at.
        var stem = LinkPath.Stem(path);
        if (!_byStem.TryGetValue(stem, out var other) || !other.HasAnchors)
        {
            _byStem[stem] = document;
        }
    }
}
