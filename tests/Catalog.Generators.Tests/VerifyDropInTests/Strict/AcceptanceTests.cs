using VerifyTests.DropIn;

namespace Catalog.Generators.Tests.VerifyDropInTests.Strict;

public sealed class AcceptanceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WhatIsNewDifferentOrLeftOverIsAccepted()
    {
        _folder.Write("page.verified.txt", "old");
        _folder.Write("page#Gone.verified.cs", "old");

        var result = await Verify(new Acceptance(IncludeBuildServer: false, ThrowException: false));

        Assert.Equal("text", result.Target);
        Assert.Equal(["page.verified.txt"], _folder.Names);
        Assert.Equal("\uFEFFtext", _folder.Read("page.verified.txt"));
    }

    [Fact]
    public async Task ABuildServerAcceptsOnlyWhenIncluded()
    {
        await Assert.ThrowsAsync<VerifyException>(() => Verify(new Acceptance(false, false), onBuildServer: true));
        Assert.Equal(["page.received.txt"], _folder.Names);

        await Verify(new Acceptance(IncludeBuildServer: true, ThrowException: false), onBuildServer: true);
        Assert.Equal(["page.verified.txt"], _folder.Names);
    }

    [Fact]
    public async Task AnAcceptanceCanThrow()
    {
        await Assert.ThrowsAsync<VerifyException>(() => Verify(new Acceptance(false, ThrowException: true)));

        Assert.Equal(["page.verified.txt"], _folder.Names);
    }

    [Theory]
    [InlineData("CI", "true", true)]
    [InlineData("CI", "false", false)]
    [InlineData("CI", "", false)]
    [InlineData("TF_BUILD", "True", true)]
    [InlineData("HOME", "true", false)]
    public void ABuildServerIsKnownByItsVariables(string name, string value, bool expected) =>
        Assert.Equal(expected, BuildServer.IsDetected(asked => asked == name ? value : null));

    private Task<VerifyResult> Verify(Acceptance acceptance, bool onBuildServer = false)
    {
        var shared = new SharedSettings { OnBuildServer = onBuildServer };
        shared.Initialize();
        shared.Accept(acceptance);
        var choices = new Choices { Directory = _folder.Path, FileName = "page" };
        return new Verification(shared).Run("text", null, choices, ProjectFolder.AnyFile);
    }
}
