using System.Collections;
using System.Text.Json.Nodes;

namespace Catalog.Corpora.Tests;

/// <summary>Declared countries, of whatever format, say what the JSON says to another parser.</summary>
public class DeclaredCountryTests
{
    public static TheoryData<string> Names => ["countries-json", "countries-yaml", "countries-csv"];

    public static TheoryData<string> Nested => ["countries-json", "countries-yaml"];

    [Theory, MemberData(nameof(Names))]
    public void EveryBorderLeadsToTheRightCountry(string name)
    {
        var pairs = Pairs(name).ToList();
        Assert.All(pairs, pair => Assert.Equal(Strings(pair.Json["borders"]), Declarations.References(pair.Typed, "Borders").Select(country => country.Id)));
        Assert.Equal(649, pairs.Sum(pair => Declarations.References(pair.Typed, "Borders").Count));
    }

    [Theory, MemberData(nameof(Names))]
    public void OneBorderAloneIsKnownToOneSideOnly(string name)
    {
        var oneSided = Pairs(name).SelectMany(pair =>
            Declarations.References(pair.Typed, "Borders").Except(Declarations.References(pair.Typed, "BorderedBy")).Select(country => $"{pair.Typed.Id} {country.Id}"));
        Assert.Equal(["LKA IND"], oneSided);
    }

    [Theory, MemberData(nameof(Nested))]
    public void EveryMappingHoldsWhatIsWritten(string name) => Assert.All(Pairs(name), pair =>
    {
        var (json, typed) = pair;
        Assert.Equal(Lines(json["name"]!["native"]!), Lines(typed, "Names.Native"));
        Assert.Equal(Lines(json["translations"]!), Lines(typed, "Translations"));
        Assert.Equal(Lines(json["currencies"]!), Lines(typed, "Currencies"));
        Assert.Equal(Lines(json["languages"]!), Lines(typed, "Languages"));
        Assert.Equal(Lines(json["demonyms"]!["eng"]!), Lines(Declarations.Value(typed, "Demonyms.Eng")!));
        Assert.Equal(Lines(json["demonyms"]!["fra"]!), Lines(Declarations.Value(typed, "Demonyms.Fra")!));
        Assert.Equal(Text(json["name"]!["common"]), Declarations.Value(typed, "Names.Common"));
        Assert.Equal(Text(json["name"]!["official"]), Declarations.Value(typed, "Names.Official"));
        Assert.Equal(Text(json["idd"]!["root"]), Declarations.Value(typed, "Dialing.Root"));
        Assert.Equal(Strings(json["idd"]!["suffixes"]), Declarations.Texts(typed, "Dialing.Suffixes"));
        Assert.Equal(Strings(json["altSpellings"]), Declarations.Texts(typed, "AltSpellings"));
    });

    [Theory, MemberData(nameof(Names))]
    public void EveryValueIsTheOneThatIsWritten(string name) => Assert.All(Pairs(name), pair =>
    {
        var (json, typed) = pair;
        Assert.Equal(Strings(json["tld"]), Declarations.Texts(typed, "TopLevelDomains"));
        Assert.Equal(Strings(json["capital"]), Declarations.Texts(typed, "Capital"));
        Assert.Equal(Strings(json["callingCodes"]), Declarations.Texts(typed, "CallingCodes"));
        Assert.Equal(Strings(json["latlng"]), Declarations.Texts(typed, "Position"));
        Assert.Equal(json["area"]!.GetValue<decimal>(), Declarations.Value(typed, "Area"));
        Assert.Equal(Text(json["cca2"]), Declarations.Value(typed, "Cca2"));
        Assert.Equal(Text(json["cca3"]), Declarations.Value(typed, "Cca3"));
        Assert.Equal(Text(json["ccn3"]) ?? "", Declarations.Value(typed, "Ccn3") ?? "");
        Assert.Equal(Text(json["cioc"]) ?? "", Declarations.Value(typed, "Cioc") ?? "");
    });

    // The members bear other names than the documents write: letters are compared.
    [Theory, MemberData(nameof(Names))]
    public void EveryMemberIsTheOneThatIsWritten(string name) => Assert.All(Pairs(name), pair =>
    {
        var (json, typed) = pair;
        Assert.Equal(Letters(Text(json["region"])), Letters(typed, "Region"));
        Assert.Equal(Letters(Text(json["subregion"])).Replace("australiaandnewzealand", "australasia", StringComparison.Ordinal), Letters(typed, "Subregion"));
        Assert.Equal(Letters(Text(json["status"])), Letters(typed, "Status"));
        Assert.Equal(YesOrNo(json["independent"]), YesOrNo(Declarations.Value(typed, "Independent")));
        Assert.Equal(YesOrNo(json["unMember"]), YesOrNo(Declarations.Value(typed, "IsUnMember")));
        Assert.Equal(YesOrNo(json["landlocked"]), YesOrNo(Declarations.Value(typed, "IsLandlocked")));
    });

    private static IEnumerable<(JsonNode Json, IDocument Typed)> Pairs(string name)
    {
        var declared = Declarations.Of(DeclaredCorpora.Named(name));
        var countries = JsonNode.Parse(CorpusReading.Of("countries-json").Files.Single().GetText()!.ToString())!.AsArray();
        return countries.Select(country => country!).OrderBy(country => Text(country["cca3"]), StringComparer.Ordinal).Zip(declared.Documents);
    }

    private static string? Text(JsonNode? node) => node?.ToString();

    private static IEnumerable<string?> Strings(JsonNode? node) => node!.AsArray().Select(Text);

    // Each name with its value, or with those of the mapping that it stands for.
    private static IEnumerable<string> Lines(JsonNode node) => node is JsonObject mapping
        ? mapping.SelectMany(entry => entry.Value is JsonObject inner ? inner.Select(pair => $"{entry.Key}.{pair.Key}={pair.Value}") : [$"{entry.Key}={entry.Value}"]).Order(StringComparer.Ordinal)
        : [];

    private static IEnumerable<string> Lines(IDocument document, string path) => Entries((IDictionary)Declarations.Value(document, path)!)
        .SelectMany(entry => entry.Value is string text ? [$"{entry.Key}={text}"] : Lines(entry.Value).Select(line => $"{entry.Key}.{line}"))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Lines(object mapping) => mapping.GetType().GetProperties()
        .Select(property => $"{property.Name.ToLowerInvariant()}={property.GetValue(mapping)}")
        .Order(StringComparer.Ordinal);

    private static IEnumerable<(string Key, object Value)> Entries(IDictionary dictionary) =>
        dictionary.Keys.Cast<string>().Select(key => (key, dictionary[key]!));

    private static string Letters(IDocument document, string property) => Letters(Declarations.Value(document, property)?.ToString());

    private static string Letters(string? text) => new([.. (text ?? "").Where(char.IsAsciiLetter).Select(char.ToLowerInvariant)]);

    private static bool? YesOrNo(object? value) => value?.ToString() switch
    {
        "True" or "true" or "Yes" => true,
        "False" or "false" or "No" => false,
        _ => null,
    };
}
