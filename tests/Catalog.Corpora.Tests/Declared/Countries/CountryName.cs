namespace Corpora;

/// <summary>The names of a country.</summary>
public sealed partial class CountryName
{
    public partial string Common { get; }

    public partial string Official { get; }

    /// <summary>The names in the languages of the country, by language.</summary>
    public partial IReadOnlyDictionary<string, LocalName> Native { get; }
}
