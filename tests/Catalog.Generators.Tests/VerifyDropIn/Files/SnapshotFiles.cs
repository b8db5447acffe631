namespace VerifyTests.DropIn;

internal static class SnapshotFiles
{
    public static IReadOnlyList<(SnapshotFile File, string Text)> Named(SnapshotLocation location, IReadOnlyList<Snapshot> snapshots)
    {
        var equal = snapshots.CountBy(snapshot => snapshot.Name ?? "").ToDictionary();
        var used = new Dictionary<string, int>();
        return
        [
            .. snapshots.Select(snapshot => (
                new SnapshotFile(location, Suffix(snapshot.Name, equal, used), snapshot.Extension),
                snapshot.Text)),
        ];
    }

    public static IEnumerable<string> Verified(SnapshotLocation location) => Existing(location, ".verified.");

    public static void DeleteReceived(SnapshotLocation location)
    {
        foreach (var name in Existing(location, ".received."))
        {
            File.Delete(Path.Combine(location.Directory, name));
        }
    }

    private static string Suffix(string? name, Dictionary<string, int> equal, Dictionary<string, int> used)
    {
        if (name is null)
        {
            return "";
        }

        var number = used[name] = used.GetValueOrDefault(name, -1) + 1;
        return equal[name] > 1 ? $"#{name}.{number:D2}" : $"#{name}";
    }

    private static IReadOnlyList<string> Existing(SnapshotLocation location, string kind) =>
        Directory.Exists(location.Directory)
            ? [.. Directory.EnumerateFiles(location.Directory)
                .Select(path => Path.GetFileName(path))
                .Where(name => name.StartsWith(location.Prefix + kind, StringComparison.Ordinal)
                    || (name.StartsWith(location.Prefix + "#", StringComparison.Ordinal) && name.Contains(kind)))
                .Order(StringComparer.Ordinal)]
            : [];
}
