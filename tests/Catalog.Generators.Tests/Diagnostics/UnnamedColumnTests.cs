using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class UnnamedColumnTests
{
    [Theory]
    [InlineData("fog.csv", "id,,title\nfog,3,Fog\n", "1,4", 2)]
    [InlineData("fog.csv", "\"id\",\"title\",\" \"\r\n\"fog\",\"😀\",x\r\n", "1,14", 3)]
    [InlineData("fog.tsv", "id\ttitle\t\nfog\tFog\t3\n", "1,10", 3)]
    public void AColumnWithValuesAndNoNameIsReported(string name, string text, string place, int column) => Contents.AssertUnharmed(Archive.Project
        .With(Document.Of("records/" + name, text))
        .Build($"records/{name}({place}): error CAT031: Column {column} has values and no name: name it in the header"));

    [Theory]
    [InlineData("a.csv", "id,title,\nfog,Fog,\n")]
    [InlineData("a.tsv", "id\ttitle\t\nfog\tFog\t\n")]
    public void AColumnWithoutANameAndWithoutValuesIsLeftOut(string name, string text) =>
        Assert.Empty(Project.Of(Document.Of(name, text)).Build().Records.Fields);

    [Fact]
    public void EveryFaultOfEveryDocumentIsReported() => Contents.AssertUnharmed(Archive.Project
        .With(Document.Of("records/a.csv", "id,,,\na,1,,2\nb,3,,\n"), Document.Of("records/c.tsv", "id\t\nc\t1\n"))
        .Build(
            "records/a.csv(1,4): error CAT031: Column 2 has values and no name: name it in the header",
            "records/a.csv(1,6): error CAT031: Column 4 has values and no name: name it in the header",
            "records/c.tsv(1,4): error CAT031: Column 2 has values and no name: name it in the header"));
}
