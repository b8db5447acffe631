namespace Catalog.Tests;

/// <summary>The folder that holds the whole repository.</summary>
internal static class RepositoryFolder
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string Path(params string[] parts) => System.IO.Path.GetFullPath(System.IO.Path.Combine([Root, .. parts]));

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new InvalidOperationException($"No repository above {AppContext.BaseDirectory}.")
        : Directory.EnumerateFileSystemEntries(folder.FullName).Any(IsRoot) ? folder.FullName
        : Find(folder.Parent);

    private static bool IsRoot(string path) => System.IO.Path.GetFileName(path) is "Catalog.sln" or ".git";
}
