namespace Catalog.Engine.Collections;

/// <summary>Paths that are the same on every machine.</summary>
public static class RelativePath
{
    /// <summary>The path from a folder to a file, with <c>/</c>; the whole path where they are on different drives.</summary>
    public static string Of(string path, string folder)
    {
        var file = Segments(path);
        var from = Segments(folder);
        var shared = 0;
        while (shared < from.Count && shared < file.Count - 1 && Same(from[shared], file[shared]))
        {
            shared++;
        }

        return shared == 0 && from.Count > 0 && (IsDrive(from[0]) || IsDrive(file[0]))
            ? string.Join("/", file)
            : string.Join("/", Enumerable.Repeat("..", from.Count - shared).Concat(file.Skip(shared)));
    }

    /// <summary>The path of a file from a folder, as that folder writes its own.</summary>
    public static string Combine(string folder, string path)
    {
        var separator = folder.IndexOf('\\') >= 0 && folder.IndexOf('/') < 0 ? "\\" : "/";
        var isWhole = folder.Length == 0 || path.StartsWith("/", StringComparison.Ordinal) || (path.Length > 1 && path[1] == ':');
        var segments = Segments(isWhole ? path : folder + "/" + path);
        var root = (isWhole ? path : folder).TakeWhile(c => c is '/' or '\\').Count();
        return string.Concat(Enumerable.Repeat(separator, root)) + string.Join(separator, segments);
    }

    // Drive letters have no case, wherever they came from.
    private static bool Same(string a, string b) => a == b || (IsDrive(a) && string.Equals(a, b, StringComparison.OrdinalIgnoreCase));

    private static bool IsDrive(string segment) => segment.Length > 1 && segment[1] == ':';

    private static List<string> Segments(string path)
    {
        var segments = new List<string>();
        foreach (var segment in path.Replace('\\', '/').Split('/'))
        {
            if (segment == ".." && segments.Count > 0)
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("" or "."))
            {
                segments.Add(segment);
            }
        }

        return segments;
    }
}
