namespace Catalog.Corpora.Tests;

/// <summary>The folder that holds the whole repository.</summary>
internal static class RepositoryFolder
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new InvalidOperationException($"No repository above {AppContext.BaseDirectory}.")
        : File.Exists(Path.Combine(folder.FullName, "Catalog.sln")) ? folder.FullName
        : Find(folder.Parent);
}
