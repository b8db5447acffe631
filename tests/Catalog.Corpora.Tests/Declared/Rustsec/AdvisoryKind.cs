namespace Corpora;

/// <summary>What an advisory tells that is no vulnerability.</summary>
public enum AdvisoryKind
{
    Notice,
    Unmaintained,
    Unsound,
}
