using Catalog.Engine.Collections;

namespace Catalog.Build;

/// <summary>Finds what lies beside documents, since links may lead there; <c>Catalog.Documents.targets</c> lists the same of files that are not packed.</summary>
internal static class FilesBeside
{
    private static readonly HashSet<string> LeftOut = new(["bin", "obj", "node_modules", "TestResults", "artifacts"], StringComparer.Ordinal);

    /// <summary>All files in folders and below, from the project's folder.</summary>
    public static IEnumerable<string> In(IEnumerable<string> folders, string projectFolder) => folders
        .Select(folder => new DirectoryInfo(Path.Combine(projectFolder, folder)))
        .Where(folder => folder.Exists)
        .SelectMany(folder => Below(folder, isLinked: false))
        .Select(path => RelativePath.Of(path, projectFolder))
        .Distinct(StringComparer.Ordinal);

    // A link to a folder is followed, but no link from there: it may lead back.
    private static IEnumerable<string> Below(DirectoryInfo folder, bool isLinked)
    {
        foreach (var entry in EntriesOf(folder).Where(entry => entry.Name[0] != '.'))
        {
            var isLink = (entry.Attributes & FileAttributes.ReparsePoint) != 0;
            if (entry is not DirectoryInfo child)
            {
                yield return entry.FullName;
            }
            else if (!LeftOut.Contains(entry.Name) && !(isLinked && isLink))
            {
                foreach (var path in Below(child, isLinked || isLink))
                {
                    yield return path;
                }
            }
        }
    }

    // A folder that may not be looked into, or has just gone, has nothing that a link could name.
    private static FileSystemInfo[] EntriesOf(DirectoryInfo folder)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or DirectoryNotFoundException)
        {
            return [];
        }
    }
}
