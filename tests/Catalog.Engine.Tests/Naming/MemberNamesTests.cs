using Catalog.Engine.Naming;
using Catalog.Engine.Text;

namespace Catalog.Engine.Tests.Naming;

public class MemberNamesTests
{
    private static readonly string[] Taken = ["All", "Records", "Equals", "ReferenceEquals"];

    [Fact]
    public void ATitleNamesItsDocument() => Assert.Equal(
        "CableSummaryOfAverellHarrimanMeetingWithStalinAndMolotov",
        Name(("000_cc640ee4f1303e6f", "Cable, Summary of Averell Harriman Meeting with Stalin and Molotov")));

    [Fact]
    public void WithoutANameInTheTitleTheIdNames() => Assert.Equal("PostsHello", Name(("posts/hello", "!?")));

    [Fact]
    public void WithoutOneInTheIdTheHashOfTheIdDoes() =>
        Assert.Equal("Document_" + ContentHash.Short("\U0001F600"), Name(("\U0001F600", "…")));

    [Fact]
    public void DocumentsThatShareANameAllGetASuffixFromTheirId()
    {
        var names = Named([("a/1", "Index"), ("b/1", "index"), ("c", "Other")], Taken);
        Assert.Equal(("Index_A1", "Index_B1", "Other"), (names["a/1"], names["b/1"], names["c"]));
    }

    [Fact]
    public void ANameThatIsTakenGetsASuffixIgnoringCase()
    {
        var names = Named([("x", "All"), ("y", "all"), ("z", "REFERENCE equals")], Taken);
        Assert.Equal(("All_X", "All_Y", "REFERENCEEquals_Z"), (names["x"], names["y"], names["z"]));
    }

    [Fact]
    public void IdsThatAreAlikeAreToldApartByTheirHash()
    {
        var names = Named([("a-b", "Index"), ("a_b", "Index"), ("A B", "Index")], Taken);
        Assert.Equal(3, names.Values.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, pair => Assert.Equal("Index_AB_" + ContentHash.Short(pair.Key), pair.Value));
    }

    [Fact]
    public void DocumentsWithOneIdAreToldApartAllTheSame() =>
        Assert.Equal(3, MemberNames.Of([("a", "Index"), ("a", "Index"), ("a", "Index")], Taken).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void ThousandsOfHostileTitlesAreNamedApart()
    {
        var documents = Hostile(new Random(1948), 6000);
        var names = Named(documents, Taken);
        Assert.Equal(documents.Select(document => document.Id).Order(StringComparer.Ordinal), names.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(documents.Count, names.Values.Concat(Taken).Distinct(StringComparer.OrdinalIgnoreCase).Count() - Taken.Length);
        Assert.All(names.Values, IdentifierRule.HoldsWithinLimit);
    }

    [Fact]
    public void TheOrderOfTheDocumentsDoesNotCount()
    {
        var documents = Hostile(new Random(1949), 1000);
        Assert.Equal(Sorted(Named(documents, Taken)), Sorted(Named(Enumerable.Reverse(documents), Taken)));
    }

    [Fact]
    public void AnUnrelatedDocumentRenamesNothing()
    {
        var documents = Hostile(new Random(1950), 1000);
        var before = Named(documents, Taken);
        var after = Named([.. documents, ("unrelated", "Nothing Like the Others")], Taken);
        Assert.Equal("NothingLikeTheOthers", after["unrelated"]);
        Assert.Equal(Sorted(before), Sorted(after).Where(pair => pair.Key != "unrelated"));
    }

    [Fact]
    public void ADocumentOfTheSameNameRenamesThoseItSharesTheNameWithAlone()
    {
        var before = Named([("a", "Index"), ("b", "Other"), ("c", "Third"), ("d", "Third")], Taken);
        var after = Named([("a", "Index"), ("b", "Other"), ("c", "Third"), ("d", "Third"), ("e", "INDEX")], Taken);
        Assert.Equal(["a"], before.Keys.Where(id => before[id] != after[id]));
    }

    private static Dictionary<string, string> Named(IEnumerable<(string Id, string Text)> documents, IEnumerable<string> taken) =>
        documents.Zip(MemberNames.Of(documents, taken), (document, name) => KeyValuePair.Create(document.Id, name)).ToDictionary();

    private static string Name((string Id, string Text) document) => Assert.Single(Named([document], Taken)).Value;

    private static IEnumerable<KeyValuePair<string, string>> Sorted(IReadOnlyDictionary<string, string> names) =>
        names.OrderBy(pair => pair.Key, StringComparer.Ordinal);

    private static List<(string Id, string Text)> Hostile(Random random, int count)
    {
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var titles = HostileText.Known;
        return
        [
            .. Enumerable.Range(0, count)
                .Select(i => (Id: FreeId(i), Text: i < titles.Length ? titles[i] : HostileText.Next(random)))
                .Where(document => ids.Add(document.Id)),
        ];

        // Half of the ids are as bad as the titles, less the lone surrogates that no file name holds.
        string FreeId(int i) => i % 2 == 0 ? $"folder/{i}" : new([.. HostileText.Next(random).Where(c => !char.IsSurrogate(c))]);
    }
}
