namespace VerifyTests.DropIn;

/// <summary>Where a test's snapshots are: a folder, and what their names begin with.</summary>
internal sealed record SnapshotLocation(string Directory, string Prefix)
{
    public string Path => System.IO.Path.Combine(Directory, Prefix);

    public static SnapshotLocation Of(Choices choices, RunningTest test, string sourceFile) =>
        new(DirectoryOf(choices, sourceFile), SnapshotPrefix.Of(choices, test));

    private static string DirectoryOf(Choices choices, string sourceFile)
    {
        if (sourceFile.StartsWith("/_/", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"'{sourceFile}' is no real path: set DeterministicSourcePaths to false.");
        }

        var beside = System.IO.Path.GetDirectoryName(sourceFile)!;
        return System.IO.Path.GetFullPath(System.IO.Path.Combine(beside, choices.Directory ?? ""));
    }
}
