namespace Corpora;

/// <summary>What the people of a country are called.</summary>
public sealed partial class CountryDemonyms
{
    public partial Demonym Eng { get; }

    public partial Demonym Fra { get; }

    /// <summary>What the people of a country are called in one language.</summary>
    public sealed partial class Demonym
    {
        public partial string F { get; }

        public partial string M { get; }
    }
}
