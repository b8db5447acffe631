namespace Catalog.Corpora.Tests;

/// <summary>The corpora, and what is to be said of each.</summary>
internal static class Corpora
{
    private static readonly (string, string) CountryKey = ("CatalogKey", "cca3");

    public static readonly Corpus CountriesJson = new("countries-json") { Metadata = [CountryKey] };
    public static readonly Corpus CountriesYaml = new("countries-yaml") { Metadata = [CountryKey] };
    public static readonly Corpus CountriesCsv = new("countries-csv") { Metadata = [CountryKey] };
    public static readonly Corpus Dfat = new("dfat") { FitsLiterals = false, Faults = ["volume-2-1939/426-mr-r-g-casey-minister-for-supply-and-development-to-mr-r-g-menzies-prime-minister.md(1,1): CAT020"] };

    /// <summary>All of them, by name.</summary>
    public static readonly IReadOnlyList<Corpus> All =
    [
        new("choosealicense"),
        CountriesJson,
        CountriesYaml,
        CountriesCsv,
        Dfat,
        new("eips"),
        new("hugodocs") { Faults = ["en/content-management/sections.md(7,11): CAT012"] },
        new("linguist") { Metadata = [("CatalogRecords", "*")] },
        new("pocom"),
        new("rustsec"),
        new("state_union")
        {
            Faults =
            [
                "1954-Eisenhower.txt(101,386): CAT006", "1970-Nixon.txt(10,247): CAT006", "1971-Nixon.txt(5,1): CAT006",
                "1972-Nixon.txt(4,1): CAT006", "1973-Nixon.txt(5,40): CAT006", "1974-Nixon.txt(5,385): CAT006",
            ],
        },
        new("zola") { Faults = ["test_site/content/.should-not-be-picked-up.md(1,1): CAT005"] },
    ];

    /// <summary>Those whose files hold many records.</summary>
    public static IReadOnlyList<Corpus> OfRecords { get; } = [CountriesJson, CountriesYaml, CountriesCsv, Named("linguist")];

    /// <summary>The names, for theories.</summary>
    public static TheoryData<string> Names => [.. All.Select(corpus => corpus.Name)];

    public static Corpus Named(string name) => All.Single(corpus => corpus.Name == name);
}
