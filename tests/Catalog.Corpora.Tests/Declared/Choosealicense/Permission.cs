namespace Corpora;

/// <summary>What a licence allows.</summary>
public enum Permission
{
    CommercialUse,
    Distribution,
    Modifications,
    PatentUse,
    PrivateUse,
}
