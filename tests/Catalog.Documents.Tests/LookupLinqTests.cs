namespace Catalog.Documents.Tests;

/// <summary>LINQ sees one sequence of groups in a lookup: most of what is tested here is that it compiles.</summary>
public class LookupLinqTests
{
    private static readonly DocumentCollection<Letter> All = new Letters("a", "b", "c").All;
    private static readonly DocumentLookup<int, Letter> ByYear = new(All, (1946, ["c"]), (1945, ["a", "b"]));

    [Fact]
    public void MethodsInferTheGroups()
    {
        IOrderedEnumerable<IGrouping<int, Letter>> groups = ByYear.OrderBy(group => group.Key);
        Assert.Equal([1945, 1946], groups.Select(group => group.Key));
        Assert.Equal(["c", "a", "b"], ByYear.SelectMany(group => group).Select(letter => letter.Id));
        Assert.Equal(2, ByYear.ToDictionary(group => group.Key, group => group.Count())[1945]);
    }

    [Fact]
    public void QueriesInferTheGroups()
    {
        var ids = from year in ByYear from letter in year where year.Key > 1945 select letter.Id;
        Assert.Equal(["c"], ids);
    }

    [Fact]
    public void ALookupIsOneOfLinq()
    {
        ILookup<int, Letter> lookup = ByYear;
        var likewise = All.ToLookup(letter => letter.Id == "c" ? 1946 : 1945);
        Assert.Equal(likewise.Count, lookup.Count);
        Assert.All([1944, 1945, 1946], year => Assert.Equal(likewise[year], lookup[year]));
        Assert.All([1944, 1945, 1946], year => Assert.Equal(likewise.Contains(year), lookup.Contains(year)));
        Assert.Equal(likewise.Select(group => group.Key).Order(), lookup.Select(group => group.Key).Order());
    }

    [Fact]
    public void YearsJoinWithTheirLetters()
    {
        var counts = from year in (int[])[1944, 1945, 1946] select (year, ByYear[year].Count);
        Assert.Equal([(1944, 0), (1945, 2), (1946, 1)], counts);
    }
}
