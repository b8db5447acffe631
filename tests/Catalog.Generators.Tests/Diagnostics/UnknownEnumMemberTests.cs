using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class UnknownEnumMemberTests
{
    private static readonly Project Declared = Archive.Project.WithSource(UserCode.ArchiveRecord);

    [Theory]
    [InlineData("Top Secrt", "did you mean 'TopSecret'?")]
    [InlineData("sercet", "did you mean 'Secret'?")]
    [InlineData("Restricted", "its members are Secret, TopSecret")]
    public void AValueThatIsNoMemberIsReportedWhereItStands(string value, string hint)
    {
        var build = Declared
            .With(Document.Of("records/a.txt", Pages.Lamp.Change("Top Secret", value).Change("Keeper", "Diver")))
            .Build($"records/a.txt(34,1): error CAT018: '{value}' in the field 'Original Classification' is no Classification (correct it, or add a member): {hint}");

        Assert.Null(LoadedAssembly.Value(build.Records.Find("a")!, "Secrecy"));
        Assert.Equal(112233L, LoadedAssembly.Value(build.Records.Find("a")!, "Number"));
        Contents.AssertUnharmed(build, Declared);
    }

    [Theory]
    [InlineData("top-secret")]
    [InlineData("TOP SECRET")]
    [InlineData("TopSecret")]
    public void CaseBlanksAndHyphensDoNotCount(string value)
    {
        var build = Project
            .Of(Document.Of("records/a.txt", Pages.Lamp.Change("Top Secret", value)))
            .WithSource(UserCode.ArchiveRecord)
            .Build();

        Assert.Equal("TopSecret", LoadedAssembly.Value(build.Records[0], "Secrecy")!.ToString());
    }
}
