namespace Corpora;

/// <summary>A currency.</summary>
public sealed partial class Currency
{
    public partial string Name { get; }

    public partial string Symbol { get; }
}
