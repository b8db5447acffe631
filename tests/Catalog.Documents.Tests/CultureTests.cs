using System.Globalization;

namespace Catalog.Documents.Tests;

/// <summary>Nothing the library reads or writes depends on where it runs.</summary>
public class CultureTests
{
    public static TheoryData<string> Cultures => ["tr-TR", "fi-FI", "ar-SA", "sv-SE", "fa-IR", "th-TH"];

    [Fact]
    public void TheseCulturesDoDiffer()
    {
        Assert.NotEqual("i", "I".ToLower(CultureInfo.GetCultureInfo("tr-TR")));
        Assert.Equal("1,5", 1.5.ToString(CultureInfo.GetCultureInfo("fi-FI")));
        Assert.NotEqual("1945", new DateOnly(1945, 6, 8).ToString("yyyy", CultureInfo.GetCultureInfo("ar-SA")));
        Assert.NotEqual("-1", (-1).ToString(CultureInfo.GetCultureInfo("sv-SE")));
    }

    [Theory, MemberData(nameof(Cultures))]
    public void NumbersAreWrittenAlike(string culture)
    {
        using var _ = new CultureScope(culture);
        Assert.Equal("-1234", Fields.Of<int>().Format(-1234));
        Assert.Equal("-1234.50", Fields.Of<decimal>().Format(-1234.50m));
        Assert.Equal("-0.1", Fields.Of<double>().Format(-0.1));
    }

    [Theory, MemberData(nameof(Cultures))]
    public void DatesAndTimesAreWrittenAlike(string culture)
    {
        using var _ = new CultureScope(culture);
        Assert.Equal("1945-06-08", Fields.Of<DateOnly>().Format(new DateOnly(1945, 6, 8)));
        Assert.Equal("June 8, 1945", Fields.Of<DateOnly>("MMMM d, yyyy").Format(new DateOnly(1945, 6, 8)));
        Assert.Equal("23:59:01", Fields.Of<TimeOnly>().Format(new TimeOnly(23, 59, 1)));
        Assert.Equal("23:59", Fields.Of<TimeOnly>("HH:mm").Format(new TimeOnly(23, 59)));
    }

    [Theory, MemberData(nameof(Cultures))]
    public void ListsAndMapsAreWrittenAlike(string culture)
    {
        using var _ = new CultureScope(culture);
        Assert.Equal("-1.5\n2", Fields.Of<IReadOnlyList<decimal>>().Format(new[] { -1.5m, 2m }));
        Assert.Equal("x: -1.5", Fields.Of<IReadOnlyDictionary<string, double>>().Format(new Dictionary<string, double> { ["x"] = -1.5 }));
        Assert.Equal("-1:\n  -2", Fields.Of<object>().Format(new Dictionary<int, int[]> { [-1] = [-2] }));
    }

    [Theory, MemberData(nameof(Cultures))]
    public void PartialDatesAreReadAndWrittenAlike(string culture)
    {
        using var _ = new CultureScope(culture);
        var date = PartialDate.Parse("1945-06", CultureInfo.CurrentCulture);
        Assert.Equal(new PartialDate(1945, 6), date);
        Assert.Equal("1945-06", date.ToString());
        Assert.Equal("1945-06", string.Format(CultureInfo.CurrentCulture, "{0}", date));
        Assert.Equal("1945-06", $"{date}");
    }

    [Theory, MemberData(nameof(Cultures))]
    public void KeysAreComparedOrdinally(string culture)
    {
        using var _ = new CultureScope(culture);
        var letters = new Letters("a", "b").All;
        var keys = new DocumentKeys<string, Letter>(letters, ("FILE", "a"), ("file", "b"));
        var lookup = new DocumentLookup<string, Letter>(letters, ("FILE", ["a"]), ("file", ["b"]));
        Assert.Equal("b", keys.Find("file")?.Id);
        Assert.Equal("a", Assert.Single(lookup["FILE"]).Id);
        Assert.Null(keys.Find("File"));
        Assert.False(lookup.Contains("file\u00AD"));
    }

    [Theory, MemberData(nameof(Cultures))]
    public void FaultsAreWrittenAlike(string culture)
    {
        using var _ = new CultureScope(culture);
        var letters = new Letters("a").All;
        var ofKeys = Assert.Throws<ArgumentException>(() => new DocumentKeys<double, Letter>(letters, (-1.5, "a"), (-1.5, "a")));
        var ofGroups = Assert.Throws<ArgumentException>(() => new DocumentLookup<double, Letter>(letters, (-1.5, []), (-1.5, [])));
        Assert.StartsWith("The key '-1.5' occurs twice.", ofKeys.Message, StringComparison.Ordinal);
        Assert.StartsWith("The key '-1.5' occurs twice.", ofGroups.Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Cultures))]
    public void IdsAreFoundOrdinally(string culture)
    {
        using var _ = new CultureScope(culture);
        var letters = new Letters("FILE", "Zebra", "file", "straße", "ärende").All;
        Assert.Equal("FILE", letters.Find("FILE")?.Id);
        Assert.Equal("ärende", letters.Find("ärende")?.Id);
        Assert.Null(letters.Find("strasse"));
        Assert.Null(letters.Find("a\u0308rende"));
        Assert.Null(letters.Find("file\u00AD"));
    }
}
