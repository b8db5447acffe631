namespace Corpora;

/// <summary>How far a proposal is.</summary>
public enum EipStatus
{
    Draft,
    Review,
    LastCall,
    Final,
    Stagnant,
    Withdrawn,
    Living,

    // Not of EIP-1: what is left of a proposal that other pages tell.
    Moved,
}
