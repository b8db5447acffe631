namespace VerifyTests.DropIn;

internal sealed record ComparedFile(SnapshotFile File, string Received, string? Verified)
{
    public bool IsNew => Verified is null;

    public bool IsEqual => Received == Verified;

    public bool IsNotEqual => !IsNew && !IsEqual;

    /// <summary>Says what a reader of both texts cannot see.</summary>
    public string? UnseenDifference =>
        !IsNotEqual ? null
        : Verified!.Contains('\r') ? "The verified file has a carriage return; snapshots have LF only."
        : Received.TrimEnd('\n') == Verified.TrimEnd('\n') ? "They differ in newlines at the end."
        : null;
}
