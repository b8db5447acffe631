namespace Catalog.Generators.Tests.VerifyDropInTests;

public class FileNameTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task ATargetIsTheHintNameWithoutFolderAndLastExtension()
    {
        await Accept(Sample.Run(new SampleText("content/One.txt", "")));

        Assert.Equal([$"{GetType().Name}.{nameof(ATargetIsTheHintNameWithoutFolderAndLastExtension)}#One.g.verified.cs"], _folder.Names);
    }

    [Fact]
    public async Task EqualTargetsAreNumbered()
    {
        await Accept(
            Sample.Run(new SampleText("a/One.txt", ""), new SampleText("b/One.txt", ""), new SampleText("b/Two.txt", "")),
            settings => settings.UseMethodName("M").UseTypeName("T"));

        Assert.Equal(["T.M#One.g.00.verified.cs", "T.M#One.g.01.verified.cs", "T.M#Two.g.verified.cs"], _folder.Names);
    }

    [Theory]
    [InlineData("\"\\<>|:*?/\t.", null, true)]
    public async Task ParametersFollowTheMethod(string text, string? nothing, bool truth)
    {
        await Accept("text", settings => settings.UseParameters(text, nothing, truth).UseTypeName("T").UseMethodName("M"));

        Assert.Equal(["T.M_text=----------._nothing=null_truth=True.verified.txt"], _folder.Names);
    }

    [Theory]
    [InlineData(1, 2)]
    public async Task ParametersMayBeFewer(int first, int second)
    {
        Assert.NotEqual(first, second);
        await Accept("text", settings => settings.UseParameters(first).UseTypeName("T").UseMethodName("M"));

        Assert.Equal(["T.M_first=1.verified.txt"], _folder.Names);
    }

    [Fact]
    public async Task ATextForParametersFollowsTheMethod()
    {
        await Accept("text", settings => settings.UseTextForParameters("why").UseTypeName("T").UseMethodName("M"));

        Assert.Equal(["T.M_why.verified.txt"], _folder.Names);
    }

    [Fact]
    public async Task IgnoredResultsAreNotWritten()
    {
        await Accept(
            Sample.Run(new SampleText("One.txt", ""), new SampleText("Two.txt", "")),
            settings => settings.UseFileName("page").IgnoreGeneratedResult(source => source.HintName == "One.g.cs"));

        Assert.Equal(["page#Two.g.verified.cs"], _folder.Names);
    }

    private async Task Accept(object target, Func<SettingsTask, SettingsTask>? choose = null) =>
        await (choose ?? (settings => settings))(Verifier.Verify(target).UseDirectory(_folder.Path).AutoVerify());
}
