namespace Catalog.Engine.Links;

/// <summary>Paths from the project's folder, with <c>/</c>, on which no file is looked up.</summary>
public static class LinkPath
{
    /// <summary>The path that a relative one names, seen from a folder.</summary>
    public static string Resolve(string folder, string path)
    {
        var segments = new List<string>();
        foreach (var segment in (folder + "/" + path).Split('/'))
        {
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] != "..")
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("" or "."))
            {
                segments.Add(segment);
            }
        }

        return string.Join("/", segments);
    }

    /// <summary>The folder that something is in; empty for the project's.</summary>
    public static string Folder(string path) => path.LastIndexOf('/') is > 0 and var slash ? path.Substring(0, slash) : "";

    /// <summary>The last name of a path.</summary>
    public static string Name(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>The path less its extension.</summary>
    public static string Stem(string path) => path.Substring(0, path.Length - Extension(path).Length);

    /// <summary>The extension with its dot; empty where there is none. What <c>v1.2</c> and <c>.editorconfig</c> end in is none.</summary>
    public static string Extension(string path)
    {
        var name = Name(path);
        var extension = name.LastIndexOf('.') is > 0 and var dot ? name.Substring(dot) : "";
        return extension.Length > 1 && extension.Skip(1).All(char.IsLetterOrDigit) && extension.Any(char.IsLetter) ? extension : "";
    }

    /// <summary>The folders above a path, from the nearest to the project's, or to the last that is not in one of its own.</summary>
    public static IEnumerable<string> Folders(string path)
    {
        while (path.Length > 0 && Name(path) != "..")
        {
            yield return path = Folder(path);
        }
    }
}
