namespace Corpora;

/// <summary>The names of a country in one language.</summary>
public sealed partial class LocalName
{
    public partial string Common { get; }

    public partial string Official { get; }
}
