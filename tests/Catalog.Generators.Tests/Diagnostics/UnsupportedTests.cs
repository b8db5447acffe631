using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class UnsupportedTests
{
    private const string Tag = "is not read: write the value without it; !!str, !!int, !!float, !!bool and !!null are read";

    private const string Definition =
        "A document type definition is not read: remove it; entities are not resolved, and nothing outside the file is read";

    [Theory]
    [InlineData("fog.yaml", "title: Fog\ncount: !mine 3\n", "2,8", "The tag '!mine' " + Tag)]
    [InlineData("fog.yml", "title: Fog\r\n\"😀\": !!set { a, b }\n", "2,7", "The tag '!!set' " + Tag)]
    [InlineData("fog.yaml", "title: Fog\n? [a, b]\n: 3\n", "2,3", "A key that is a list or a mapping is not read: write it as text")]
    [InlineData("fog.xml", "<?xml version=\"1.0\"?>\n<!DOCTYPE post [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<post><title>&e;</title></post>", "2,1", Definition)]
    public void AConstructThatIsNotReadIsReported(string name, string text, string place, string message) => Contents.AssertUnharmed(Archive.Project
        .With(Document.Of("records/" + name, text))
        .Build($"records/{name}({place}): error CAT026: {message}"));

    [Fact]
    public void TheValueIsReadAsIfItHadNoTag()
    {
        var build = Project
            .Of(Document.Of("calm.yaml", "title: Calm\nwind: 1\n"), Document.Of("fog.yaml", "title: Fog\nwind: !mine 2\n"))
            .Build("fog.yaml(2,7): error CAT026: The tag '!mine' " + Tag);

        Assert.Equal(2, LoadedAssembly.Value(build.Records.Find("fog")!, "Wind"));
    }

    [Fact]
    public void OneBuildTellsTheFaultsOfAllDocuments() => Contents.AssertUnharmed(Archive.Project
        .With(
            Document.Of("records/a.yaml", "title: A\nx: !one 1\ny: !two [2, !three 3]\n"),
            Document.Of("records/b.xml", "<!DOCTYPE b>\n<b/>"))
        .Build(
            "records/a.yaml(2,4): error CAT026: The tag '!one' " + Tag,
            "records/a.yaml(3,4): error CAT026: The tag '!two' " + Tag,
            "records/a.yaml(3,13): error CAT026: The tag '!three' " + Tag,
            "records/b.xml(1,1): error CAT026: " + Definition));
}
