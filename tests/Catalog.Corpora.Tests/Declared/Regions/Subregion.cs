using System.Text.Json.Serialization;

namespace Corpora;

/// <summary>A part of a region.</summary>
public enum Subregion
{
    [JsonStringEnumMemberName("Australia and New Zealand")]
    Australasia,

    Caribbean,
    CentralAmerica,
    CentralAsia,
    CentralEurope,
    EasternAfrica,
    EasternAsia,
    EasternEurope,
    Melanesia,
    Micronesia,
    MiddleAfrica,
    NorthAmerica,
    NorthernAfrica,
    NorthernEurope,
    Polynesia,
    SouthAmerica,
    SouthEasternAsia,
    SoutheastEurope,
    SouthernAfrica,
    SouthernAsia,
    SouthernEurope,
    WesternAfrica,
    WesternAsia,
    WesternEurope,
}
