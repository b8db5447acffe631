using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class DuplicateKeyTests
{
    [Theory]
    [InlineData("fog.yaml", "title: Fog\nkeeper:\n  name: Ada\n  name: Bob\n", "4,3", "name", "3,3")]
    [InlineData("fog.json", "{ \"title\": \"Fog\",\n  \"keeper\": { \"name\": \"Ada\", \"na\\u006de\": \"Bob\" } }", "2,30", "name", "2,15")]
    [InlineData("fog.csv", "id,title, title \nfog,Fog,Dense", "1,10", "title", "1,4")]
    [InlineData("fog.tsv", "id\ttitle\tid\nfog\tFog\tx", "1,10", "id", "1,1")]
    [InlineData("fog.xml", "<post title=\"Fog\">\n  <title>Dense</title>\n</post>", "2,4", "title", "1,7")]
    [InlineData("mist.json", "{ \"title\": \"Mist\",\r\n  \"😀\": 1, \"😀\": 2 }", "2,12", "\\uD83D\\uDE00", "2,3")]
    public void BothPlacesAreNamed(string name, string text, string place, string key, string first)
    {
        var build = Archive.Project
            .With(Document.Of("records/" + name, text))
            .Build(
                $"records/{name}({place}): error CAT024: The key '{key}' stands twice in one mapping, first in line {first.Split(',')[0]}: "
                + $"remove one, or rename it [records/{name}({first})]");

        Contents.AssertUnharmed(build);
    }

    [Fact]
    public void TheFirstValueStays()
    {
        var build = Project
            .Of(Document.Of("calm.json", "{ \"title\": \"Calm\", \"wind\": 1 }"), Document.Of("fog.json", "{ \"title\": \"Fog\", \"wind\": 2, \"wind\": 3 }"))
            .Build("fog.json(1,30): error CAT024: The key 'wind' stands twice in one mapping, first in line 1: remove one, or rename it [fog.json(1,19)]");

        Assert.Equal(2, LoadedAssembly.Value(build.Records.Find("fog")!, "Wind"));
    }

    [Fact]
    public void KeysThatDifferInCaseAreTwo()
    {
        var fog = Project.Of(Document.Of("fog.yaml", "title: Fog\nwind: 1\nWind: 2\n")).Build().Records[0];

        Assert.Equal((1, 2), (LoadedAssembly.Value(fog, "WindValue"), LoadedAssembly.Value(fog, "Wind")));
    }

    [Fact]
    public void OneBuildTellsTheFaultsOfAllDocuments() => Contents.AssertUnharmed(Archive.Project
        .With(
            Document.Of("records/a.yaml", "title: A\nx: 1\nx: 2\nx: 3\n"),
            Document.Of("records/b.json", "{ \"title\": \"B\", \"x\": [{ \"y\": 1, \"y\": 2 }] }"))
        .Build(
            "records/a.yaml(3,1): error CAT024: The key 'x' stands twice in one mapping, first in line 2: remove one, or rename it [records/a.yaml(2,1)]",
            "records/a.yaml(4,1): error CAT024: The key 'x' stands twice in one mapping, first in line 2: remove one, or rename it [records/a.yaml(2,1)]",
            "records/b.json(1,33): error CAT024: The key 'y' stands twice in one mapping, first in line 1: remove one, or rename it [records/b.json(1,25)]"));
}
