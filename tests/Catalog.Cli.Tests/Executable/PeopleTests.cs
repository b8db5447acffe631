using System.Text.Json;

namespace Catalog.Cli.Tests.Executable;

public class PeopleTests
{
    private const string Seed = "000_cc640ee4f1303e6f";
    private const string Reference = $"{Seed}  Cable, Summary of Averell Harriman Meeting with Stalin and Molotov";

    [Fact]
    public void ARecordListsThePeopleItMentions() => Assert.Equal(
        [
            "Mentions: averell-harriman  W. Averell Harriman",
            "Mentions: charles-bohlen  Charles E. Bohlen",
            "Mentions: chiang-kai-shek  Chiang Kai-shek",
            "Mentions: franklin-roosevelt  Franklin D. Roosevelt",
            "Mentions: harry-hopkins  Harry L. Hopkins",
            "Mentions: harry-truman  Harry S. Truman",
            "Mentions: joseph-stalin  Joseph Stalin",
            "Mentions: tv-soong  T. V. Soong",
            "Mentions: vyacheslav-molotov  Vyacheslav Molotov",
            "Mentions: winston-churchill  Winston Churchill",
        ],
        CatalogProcess.Run("show", Seed).Lines.Where(line => line.StartsWith("Mentions:", StringComparison.Ordinal)));

    [Fact]
    public void APersonListsTheRecordsThatMentionThem()
    {
        var run = CatalogProcess.Run("show", "harry-hopkins");
        Assert.Equal((0, ""), (run.ExitCode, run.Faults));
        Assert.Equal(["Id: harry-hopkins", "Title: Harry L. Hopkins"], run.Lines.Take(2));
        Assert.Contains("country: United States", run.Lines);
        Assert.Contains("named: Harry", run.Lines);
        Assert.Contains($"records: {Reference}", run.Lines);
    }

    [Fact]
    public void AreListedWithoutWordsTheyDoNotHave()
    {
        var lines = CatalogProcess.Run("list", "--where", "country=soviet-union", "--sort", "born").Lines;
        Assert.Equal(
            [
                "collection\tPeople",
                "id\tborn\ttitle\tcountry",
                "joseph-stalin\t1878-12-18\tJoseph Stalin\tSoviet Union",
                "vyacheslav-molotov\t1890-03-09\tVyacheslav Molotov\tSoviet Union",
            ],
            lines);
    }

    [Theory, InlineData("mentions=harry-hopkins"), InlineData("mentions=Harry L. Hopkins"), InlineData("mentions~HOPKINS")]
    public void FindTheirRecords(string filter) =>
        Assert.Contains(CatalogProcess.Run("list", "--where", filter).Lines, line => line.StartsWith(Seed, StringComparison.Ordinal));

    [Fact]
    public void AreExportedWithTheIdsOfTheirRecords()
    {
        var people = JsonElement.Parse(CatalogProcess.Run("export").Text).GetProperty("People");
        var soong = people.EnumerateArray().Single(person => person.GetProperty("id").GetString() == "tv-soong");
        Assert.Equal(Seed, soong.GetProperty("records")[0].GetString());
        Assert.Equal("1971-04", soong.GetProperty("died").GetString());
        Assert.Equal(JsonValueKind.Null, soong.GetProperty("named").ValueKind);
    }

    [Fact]
    public void EachHasASourceAndARecord() => Assert.All(People.All, person =>
    {
        Assert.Equal("https", person.Source.Scheme);
        Assert.NotEmpty(person.Records);
        Assert.All(person.Records, record => Assert.Contains(person, record.Mentions));
        Assert.True(person.Died is null || person.Born.Latest < person.Died.Value.Earliest);
    });

    // What the seed calls them is in its title, its body or its summary.
    [Fact]
    public void AreNamedAsTheSeedNamesThem()
    {
        var seed = Records.All.Find(Seed)!;
        var text = $"{seed.Title}\n{seed.Body.Text}\n{seed.Summary}";
        Assert.All(seed.Mentions, person => Assert.Contains(person.Named ?? person.Name.Split(' ')[^1], text));
    }

    [Fact]
    public void AreLookedUpByTheirCountry() =>
        Assert.Equal(["chiang-kai-shek", "tv-soong"], People.ByCountry[Country.China].Select(person => person.Id));
}
