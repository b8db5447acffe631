namespace Catalog.Corpora.Tests;

/// <summary>The corpora whose classes are declared.</summary>
internal static class DeclaredCorpora
{
    public static readonly DeclaredCorpus Eips = new(Corpora.Named("eips"), "Eips", "Eip", "Eips") { Warnings = ["CAT019", "CAT039", "CAT039", "CAT039"] };
    public static readonly DeclaredCorpus Rustsec = new(Corpora.Named("rustsec"), "Advisories", "Advisory", "Rustsec");
    public static readonly DeclaredCorpus Choosealicense = new(Corpora.Named("choosealicense"), "Licenses", "License", "Choosealicense");
    public static readonly DeclaredCorpus CountriesJson = new(Corpora.CountriesJson, "Countries", "Country", "Countries", "Regions");
    public static readonly DeclaredCorpus CountriesYaml = new(Corpora.CountriesYaml, "Countries", "Country", "Countries", "Regions");
    public static readonly DeclaredCorpus CountriesCsv = new(Corpora.CountriesCsv, "CountryRows", "CountryRow", "CountryRows", "Regions");

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<DeclaredCorpus> All = [Eips, Rustsec, Choosealicense, CountriesJson, CountriesYaml, CountriesCsv];

    /// <summary>The names, for theories.</summary>
    public static TheoryData<string> Names => [.. All.Select(declared => declared.Name)];

    public static DeclaredCorpus Named(string name) => All.Single(declared => declared.Name == name);
}
