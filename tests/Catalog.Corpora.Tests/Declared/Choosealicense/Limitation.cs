namespace Corpora;

/// <summary>What a licence leaves out.</summary>
public enum Limitation
{
    Liability,
    PatentUse,
    TrademarkUse,
    Warranty,
}
