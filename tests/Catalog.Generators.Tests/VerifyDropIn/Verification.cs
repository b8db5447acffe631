namespace VerifyTests.DropIn;

/// <summary>One verification: name, produce, compare, then accept or fail.</summary>
internal sealed class Verification(SharedSettings shared)
{
    public async Task<VerifyResult> Run(object? target, string? extension, Choices choices, string sourceFile)
    {
        shared.Start();
        var location = SnapshotLocation.Of(choices, RunningTest.Current(), sourceFile);
        shared.Claim(location);
        SnapshotFiles.DeleteReceived(location);

        var scrubbers = Scrubbers.Of(choices, shared);
        var snapshots = Snapshots.Of(target, extension, choices.Ignored).Select(scrubbers.Scrub).ToList();
        snapshots.ForEach(snapshot => MachinePaths.ThrowIfIn(snapshot.Text, sourceFile));

        var comparison = await Comparison.Of(location, SnapshotFiles.Named(location, snapshots));
        if (!comparison.Passed)
        {
            await AcceptOrFail(comparison, choices.Acceptance ?? shared.Acceptance);
        }

        return new VerifyResult(comparison, target);
    }

    private async Task AcceptOrFail(Comparison comparison, Acceptance? acceptance)
    {
        var accepted = acceptance?.AppliesTo(shared.OnBuildServer) == true;
        await (accepted ? comparison.WriteVerified() : comparison.WriteReceived());
        if (!accepted || acceptance!.ThrowException)
        {
            throw new VerifyException(FailureMessage.Of(comparison));
        }
    }
}
