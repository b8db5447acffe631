using System.Collections.Immutable;

namespace VerifyTests.DropIn;

internal sealed record Comparison(SnapshotLocation Location, ImmutableArray<ComparedFile> Files, ImmutableArray<string> LeftOver)
{
    public bool Passed => LeftOver.IsEmpty && Files.All(compared => compared.IsEqual);

    private IEnumerable<ComparedFile> Changed => Files.Where(compared => !compared.IsEqual);

    public static async Task<Comparison> Of(SnapshotLocation location, IReadOnlyList<(SnapshotFile File, string Text)> produced)
    {
        var files = ImmutableArray.CreateBuilder<ComparedFile>();
        foreach (var (file, text) in produced)
        {
            files.Add(new ComparedFile(file, text, await file.ReadVerified()));
        }

        var names = produced.Select(one => one.File.VerifiedName);
        return new Comparison(location, files.ToImmutable(), [.. SnapshotFiles.Verified(location).Except(names)]);
    }

    public async Task WriteReceived()
    {
        foreach (var compared in Changed)
        {
            await SnapshotFile.Write(compared.File.ReceivedPath, compared.Received);
        }
    }

    public async Task WriteVerified()
    {
        foreach (var compared in Changed)
        {
            await SnapshotFile.Write(compared.File.VerifiedPath, compared.Received);
        }

        foreach (var name in LeftOver)
        {
            File.Delete(Path.Combine(Location.Directory, name));
        }
    }
}
