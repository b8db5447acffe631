namespace VerifyTests.DropIn;

/// <summary>What is produced becomes the verified file.</summary>
internal sealed record Acceptance(bool IncludeBuildServer, bool ThrowException)
{
    public bool AppliesTo(bool buildServer) => IncludeBuildServer || !buildServer;
}
