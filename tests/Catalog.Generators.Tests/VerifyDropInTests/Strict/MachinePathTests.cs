using VerifyTests.DropIn;

namespace Catalog.Generators.Tests.VerifyDropInTests.Strict;

public sealed class MachinePathTests
{
    public static TheoryData<string> Folders =>
    [
        Path.GetTempPath(),
        AppContext.BaseDirectory,
        Environment.CurrentDirectory,
        ProjectFolder.Path,
    ];

    [Theory]
    [MemberData(nameof(Folders))]
    public void AFolderOfThisMachineThrows(string folder)
    {
        var trimmed = Path.TrimEndingDirectorySeparator(folder);

        Throws($"at '{trimmed}'");
        Throws(trimmed.Replace('/', '\\') + "\\One.txt");
    }

    [Theory]
    [InlineData("content/One.txt")]
    [InlineData("https://example.invalid/tmpfile")]
    [InlineData("/")]
    public void AnotherPathIsText(string text) => MachinePaths.ThrowIfIn(text, ProjectFolder.AnyFile);

    [Fact]
    public void AFolderInsideAWordIsText() =>
        MachinePaths.ThrowIfIn($"content{Path.TrimEndingDirectorySeparator(Path.GetTempPath())}files", ProjectFolder.AnyFile);

    [Fact]
    public async Task AVerificationThrows() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Verifier.Verify(AppContext.BaseDirectory).ToTask());

    private static void Throws(string text) => Assert.Throws<InvalidOperationException>(
        () => MachinePaths.ThrowIfIn(text, ProjectFolder.AnyFile));
}
