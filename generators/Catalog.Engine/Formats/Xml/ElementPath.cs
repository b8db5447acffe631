using Catalog.Engine.Problems;

namespace Catalog.Engine.Formats.Xml;

/// <summary>Which elements of a file are records, as <c>CatalogRecords</c> says it.</summary>
/// <remarks>
/// A name alone is that of an element anywhere in the file; names parted by <c>/</c> are the path to it from the root, with the root's own.
/// A name is the local one, or the one with its prefix; <c>*</c> is any. <c>*</c> alone are the elements in the root.
/// </remarks>
/// <param name="path">The path.</param>
internal sealed class ElementPath(string path)
{
    private const string Any = "*";
    private const int MaximalNames = 1_000;

    private readonly string[] _steps = path == Any ? [Any, Any] : path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
    private readonly HashSet<string> _names = [];
    private int _matched;
    private int _reached;

    /// <summary>Whether the records are a map, so that the name of each may be its id.</summary>
    public bool IsMap => _steps.Length > 0 && _steps[_steps.Length - 1] == Any;

    private bool IsAnywhere => _steps.Length == 1 && !IsMap;

    /// <summary>Whether an element that begins outside of all records is one.</summary>
    /// <param name="name">Its name with the prefix.</param>
    /// <param name="localName">Its name without.</param>
    /// <param name="depth">How many elements it stands in.</param>
    public bool Begins(string name, string localName, int depth)
    {
        var step = IsAnywhere ? 0 : depth;
        if (!IsAnywhere && (depth != _matched || depth == _steps.Length))
        {
            return false;
        }

        if (step == _reached && _names.Count < MaximalNames)
        {
            _names.Add(localName);
        }

        if (_steps[step] != Any && _steps[step] != name && _steps[step] != localName)
        {
            return false;
        }

        if (step == _steps.Length - 1)
        {
            return true;
        }

        _matched++;
        if (_matched > _reached)
        {
            _reached = _matched;
            _names.Clear();
        }

        return false;
    }

    /// <summary>Leaves an element that is no record.</summary>
    public void Ends(int depth) => _matched = Math.Min(_matched, depth);

    /// <summary>Why there are no records.</summary>
    public string Reason()
    {
        var step = _reached < _steps.Length ? _steps[_reached] : path;
        return NearMiss.Of(step, _names) is { } near ? $"did you mean '{Excerpt.Of(near)}'?"
            : _names.Count == 0 ? $"'{Excerpt.Of(step)}' is looked for where there is no element"
            : $"there is no '{Excerpt.Of(step)}' among {Names()}{(_reached == 0 && !IsAnywhere ? "; a path begins with the root element" : "")}";
    }

    private string Names() => string.Join(", ", _names.OrderBy(name => name, StringComparer.Ordinal).Take(12).Select(Excerpt.Of));
}
