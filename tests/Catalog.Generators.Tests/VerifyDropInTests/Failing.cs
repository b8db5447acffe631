namespace Catalog.Generators.Tests.VerifyDropInTests;

internal static class Failing
{
    /// <summary>The message of a verification that must fail.</summary>
    public static async Task<string> MessageOf(SettingsTask verification)
    {
        Assert.SkipWhen(ModuleInitializer.AcceptsSnapshots, "Nothing fails while snapshots are accepted.");
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => verification.DisableDiff().ToTask());
        return exception.Message;
    }
}
