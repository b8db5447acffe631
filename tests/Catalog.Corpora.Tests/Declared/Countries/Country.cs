using System.ComponentModel.DataAnnotations;
using Catalog.Documents;

namespace Corpora;

/// <summary>A country.</summary>
[Document("Countries", Undeclared = UndeclaredFields.Error)]
public sealed partial class Country
{
    [Field("name")]
    public partial CountryName Names { get; }

    [MinLength(1), RegularExpression(@"\.[\p{L}\p{M}]+"), Field("tld")]
    public partial IReadOnlyList<string> TopLevelDomains { get; }

    [Key, RegularExpression("[A-Z]{2}")]
    public partial string Cca2 { get; }

    [RegularExpression("[0-9]{3}")]
    public partial string? Ccn3 { get; }

    [Key, RegularExpression("[A-Z]{3}")]
    public partial string Cca3 { get; }

    [RegularExpression("[A-Z]{3}")]
    public partial string? Cioc { get; }

    public partial bool? Independent { get; }

    public partial Assignment Status { get; }

    [Field("unMember")]
    public partial bool IsUnMember { get; }

    public partial IReadOnlyDictionary<string, Currency> Currencies { get; }

    [Field("idd")]
    public partial DirectDialing Dialing { get; }

    public partial IReadOnlyList<string> Capital { get; }

    public partial IReadOnlyList<string> AltSpellings { get; }

    [Lookup]
    public partial Region Region { get; }

    [Lookup]
    public partial Subregion? Subregion { get; }

    [Lookup]
    [Field("landlocked")]
    public partial bool IsLandlocked { get; }

    public partial IReadOnlyDictionary<string, string> Languages { get; }

    [Length(24, 24)]
    public partial IReadOnlyDictionary<string, LocalName> Translations { get; }

    /// <summary>Latitude and longitude in degrees.</summary>
    [Length(2, 2), Range(-180, 180), Field("latlng")]
    public partial IReadOnlyList<decimal> Position { get; }

    public partial IReadOnlyList<Country> Borders { get; }

    [ReferencedBy(nameof(Borders))]
    public partial IReadOnlyList<Country> BorderedBy { get; }

    /// <summary>Square kilometres.</summary>
    [Range(0, 20_000_000)]
    public partial decimal Area { get; }

    [MinLength(1)]
    public partial string Flag { get; }

    public partial CountryDemonyms Demonyms { get; }

    [RegularExpression(@"\+[0-9]+")]
    public partial IReadOnlyList<string> CallingCodes { get; }
}
