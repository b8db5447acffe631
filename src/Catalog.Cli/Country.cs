using System.Text.Json.Serialization;

namespace Catalog.Cli;

/// <summary>A country that a person served, in the order of their names.</summary>
public enum Country
{
    /// <summary>The Republic of China.</summary>
    China,

    /// <summary>The Union of Soviet Socialist Republics.</summary>
    [JsonStringEnumMemberName("Soviet Union")]
    SovietUnion,

    /// <summary>The United Kingdom of Great Britain and Northern Ireland.</summary>
    [JsonStringEnumMemberName("United Kingdom")]
    UnitedKingdom,

    /// <summary>The United States of America.</summary>
    [JsonStringEnumMemberName("United States")]
    UnitedStates,
}
