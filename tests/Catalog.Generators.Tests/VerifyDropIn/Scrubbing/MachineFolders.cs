namespace VerifyTests.DropIn;

internal static class MachineFolders
{
    // A root alone, '/' or 'C:', is in too many texts to tell.
    private const int ShortestLength = 3;

    /// <summary>The folders of this machine that a text may name by mistake, with slashes and without the last one.</summary>
    public static IEnumerable<string> Around(string sourceFile) =>
        All(sourceFile).Select(folder => WithSlashes(folder).TrimEnd('/')).Where(folder => folder.Length >= ShortestLength);

    public static string WithSlashes(string path) => path.Replace('\\', '/');

    private static IEnumerable<string> All(string sourceFile) =>
    [
        Path.GetTempPath(),
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
        Environment.CurrentDirectory,
        AppContext.BaseDirectory,
        .. Projects(Path.GetDirectoryName(sourceFile)),
    ];

    private static IEnumerable<string> Projects(string? folder)
    {
        for (; folder is not null && Directory.Exists(folder); folder = Path.GetDirectoryName(folder))
        {
            if (Directory.EnumerateFiles(folder).Any(IsProject))
            {
                yield return folder;
            }
        }
    }

    private static bool IsProject(string file) => Path.GetExtension(file) is ".csproj" or ".sln" or ".slnx";
}
