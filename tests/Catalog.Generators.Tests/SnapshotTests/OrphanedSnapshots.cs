namespace Catalog.Generators.Tests.SnapshotTests;

public sealed class OrphanedSnapshots
{
    private static readonly string[] Built = ["bin", "obj"];

    [Fact]
    public void EverySnapshotBeginsWithATestThatExists()
    {
        var snapshots = Snapshots(new DirectoryInfo(ProjectFolder.Path)).ToList();

        var orphans = snapshots.Where(IsOrphaned).ToList();

        Assert.NotEmpty(snapshots);
        Assert.Empty(orphans);
    }

    [Theory]
    [InlineData(".verified.txt", false)]
    [InlineData("#One.g.verified.cs", false)]
    [InlineData("_text=a.verified.txt", false)]
    [InlineData("More.verified.txt", true)]
    public void ASnapshotOfAnotherTestIsOrphaned(string rest, bool expected) =>
        Assert.Equal(expected, IsOrphaned($"{nameof(OrphanedSnapshots)}.{nameof(EverySnapshotBeginsWithATestThatExists)}{rest}"));

    private static IEnumerable<string> Snapshots(DirectoryInfo folder) =>
    [
        .. folder.EnumerateFiles("*.verified.*").Select(file => file.Name),
        .. folder.EnumerateDirectories().Where(inner => !Built.Contains(inner.Name)).SelectMany(Snapshots),
    ];

    private static bool IsOrphaned(string snapshot) => !TestNames.All.Any(test => Begins(snapshot, test));

    private static bool Begins(string snapshot, string test) =>
        snapshot.StartsWith(test, StringComparison.Ordinal)
        && (snapshot[test.Length..] is ['#' or '_', ..] || snapshot[test.Length..].StartsWith(".verified.", StringComparison.Ordinal));
}
