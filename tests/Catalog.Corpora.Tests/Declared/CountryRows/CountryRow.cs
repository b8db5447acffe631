using System.ComponentModel.DataAnnotations;
using Catalog.Documents;

namespace Corpora;

/// <summary>A country, as a row of a table; the columns of its translations are inferred.</summary>
[Document("CountryRows")]
public sealed partial class CountryRow
{
    [Field("name.common")]
    public partial string CommonName { get; }

    [Field("name.official")]
    public partial string OfficialName { get; }

    [MinLength(1), RegularExpression(@"\.[\p{L}\p{M}]+"), Field("tld", Separator = ",")]
    public partial IReadOnlyList<string> TopLevelDomains { get; }

    [Key, RegularExpression("[A-Z]{2}")]
    public partial string Cca2 { get; }

    [RegularExpression("[0-9]{3}")]
    public partial string? Ccn3 { get; }

    [Key, RegularExpression("[A-Z]{3}")]
    public partial string Cca3 { get; }

    [RegularExpression("[A-Z]{3}")]
    public partial string? Cioc { get; }

    public partial Digit? Independent { get; }

    public partial Assignment Status { get; }

    [Field("unMember")]
    public partial Digit IsUnMember { get; }

    [RegularExpression("[A-Z]{3}"), Field(Separator = ",")]
    public partial IReadOnlyList<string>? Currencies { get; }

    [RegularExpression(@"\+[1-9]"), Field("idd.root")]
    public partial string? DialingRoot { get; }

    [RegularExpression("[0-9]+"), Field("idd.suffixes", Separator = ",")]
    public partial IReadOnlyList<string>? DialingSuffixes { get; }

    [Field(Separator = ",")]
    public partial IReadOnlyList<string>? Capital { get; }

    [Lookup]
    public partial Region Region { get; }

    [Lookup]
    public partial Subregion? Subregion { get; }

    [Lookup]
    [Field("landlocked")]
    public partial Digit IsLandlocked { get; }

    [Lookup, Field(Separator = ",")]
    public partial IReadOnlyList<string>? Languages { get; }

    /// <summary>Latitude and longitude in degrees.</summary>
    [Length(2, 2), Range(-180, 180), Field("latlng", Separator = ",")]
    public partial IReadOnlyList<decimal> Position { get; }

    [Field(Separator = ",")]
    public partial IReadOnlyList<CountryRow>? Borders { get; }

    [ReferencedBy(nameof(Borders))]
    public partial IReadOnlyList<CountryRow> BorderedBy { get; }

    /// <summary>Square kilometres.</summary>
    [Range(0, 20_000_000)]
    public partial decimal Area { get; }

    [Required]
    public partial string Flag { get; }

    [RegularExpression(@"\+[0-9]+"), Field(Separator = ",")]
    public partial IReadOnlyList<string>? CallingCodes { get; }
}
