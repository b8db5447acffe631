using Catalog.Engine.Typing;

namespace Catalog.Engine.Locking;

/// <summary>Names fields that stand in other fields.</summary>
internal static class FieldPath
{
    private static readonly char[] Special = ['.', '[', ']', '{', '}', '\''];

    /// <summary>The path of a field.</summary>
    /// <param name="prefix">What leads to the mappings that have it; empty for documents.</param>
    /// <param name="name">Its name: between apostrophes where it could be taken for a path.</param>
    public static string Of(string prefix, string name) =>
        (prefix.Length == 0 ? "" : prefix + ".") + (name.Length == 0 || name.IndexOfAny(Special) >= 0 ? $"'{name.Replace("'", "''")}'" : name);

    /// <summary>What leads to the mappings in a field.</summary>
    public static string Inner(string path, FieldType type) => type switch
    {
        ListFieldType list => Inner(path + "[]", list.Element),
        DictionaryFieldType map => Inner(path + "{}", map.Value),
        _ => path,
    };

    /// <summary>Whether a field stands in another one.</summary>
    public static bool IsIn(string path, string other) =>
        path.Length > other.Length && path.StartsWith(other, StringComparison.Ordinal) && path[other.Length] is ('.' or '[' or '{');
}
