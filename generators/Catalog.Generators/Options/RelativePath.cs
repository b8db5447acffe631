namespace Catalog.Generators.Options;

/// <summary>Paths that are the same on every machine.</summary>
internal static class RelativePath
{
    /// <summary>The path from a folder to a file, with <c>/</c>; the file's name alone where they share no root.</summary>
    public static string Of(string path, string folder)
    {
        var file = Segments(path);
        var from = Segments(folder);
        var shared = 0;
        while (shared < from.Count && shared < file.Count - 1 && from[shared] == file[shared])
        {
            shared++;
        }

        return shared == 0 && IsRooted(path)
            ? file[file.Count - 1]
            : string.Join("/", Enumerable.Repeat("..", from.Count - shared).Concat(file.Skip(shared)));
    }

    private static bool IsRooted(string path) => path.Length > 0 && (path[0] is '/' or '\\' || (path.Length > 1 && path[1] == ':'));

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
