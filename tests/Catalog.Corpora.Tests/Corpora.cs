namespace Catalog.Corpora.Tests;

/// <summary>The corpora, and what is to be said of each.</summary>
internal static class Corpora
{
    private static readonly (string, string) CountryKey = ("CatalogKey", "cca3");

    public static readonly Corpus CountriesJson = new("countries-json") { Metadata = [CountryKey] };
    public static readonly Corpus CountriesYaml = new("countries-yaml") { Metadata = [CountryKey] };
    public static readonly Corpus CountriesCsv = new("countries-csv") { Metadata = [CountryKey] };
    public static readonly Corpus Dfat = new("dfat") { FitsLiterals = false };

    /// <summary>All of them, by name.</summary>
    public static readonly IReadOnlyList<Corpus> All =
    [
        new("choosealicense"),
        CountriesJson,
        CountriesYaml,
        CountriesCsv,
        Dfat,
        new("eips"),
        new("hugodocs"),
        new("linguist") { Metadata = [("CatalogRecords", "*")] },
        new("pocom"),
        new("rustsec"),
        new("state_union")
        {
            Faults =
            [
                "1954-Eisenhower.txt: NotText", "1970-Nixon.txt: NotText", "1971-Nixon.txt: NotText",
                "1972-Nixon.txt: NotText", "1973-Nixon.txt: NotText", "1974-Nixon.txt: NotText",
            ],
        },
        new("zola") { Faults = ["test_site/content/.should-not-be-picked-up.md: EmptyFile"] },
    ];

    /// <summary>Those whose files hold many records.</summary>
    public static IReadOnlyList<Corpus> OfRecords { get; } = [CountriesJson, CountriesYaml, CountriesCsv, Named("linguist")];

    /// <summary>The names, for theories.</summary>
    public static TheoryData<string> Names => [.. All.Select(corpus => corpus.Name)];

    public static Corpus Named(string name) => All.Single(corpus => corpus.Name == name);
}
