using Catalog.Engine.Problems;

namespace Catalog.Engine.Links;

/// <summary>What lies in one folder.</summary>
internal sealed class Siblings
{
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);
    private readonly NearNames _names;

    /// <param name="children">Each with the name by which a link may call it; of those of one name the first is meant.</param>
    public Siblings(IEnumerable<(string Path, string Name)> children)
    {
        foreach (var (path, name) in children.Where(child => !_paths.ContainsKey(child.Name)))
        {
            _paths.Add(name, path);
        }

        _names = new NearNames(_paths.Keys);
    }

    /// <summary>Nothing.</summary>
    public static Siblings None { get; } = new([]);

    /// <summary>The path whose name is nearest to a name, or null.</summary>
    public string? Near(string name) => _names.Of(name) is { } near ? _paths[near] : null;
}
