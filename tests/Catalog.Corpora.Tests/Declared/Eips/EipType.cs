namespace Corpora;

/// <summary>What a proposal is about.</summary>
public enum EipType
{
    StandardsTrack,
    Meta,
    Informational,
}
