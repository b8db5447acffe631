namespace Corpora;

/// <summary>What a vulnerability leads to.</summary>
public enum AdvisoryCategory
{
    CodeExecution,
    CryptoFailure,
    DenialOfService,
    FileDisclosure,
    FormatInjection,
    Malicious,
    MemoryCorruption,
    MemoryExposure,
    PrivilegeEscalation,
    ThreadSafety,
}
