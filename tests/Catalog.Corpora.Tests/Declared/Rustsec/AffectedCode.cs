using Catalog.Documents;

namespace Corpora;

/// <summary>What an advisory is about.</summary>
public sealed partial class AffectedCode
{
    /// <summary>The versions of each function, by its path.</summary>
    public partial IReadOnlyDictionary<string, IReadOnlyList<string>>? Functions { get; }

    [Field("os")]
    public partial IReadOnlyList<OperatingSystem>? Systems { get; }

    [Field("arch")]
    public partial IReadOnlyList<Architecture>? Architectures { get; }

    /// <summary>The systems that advisories name.</summary>
    public enum OperatingSystem
    {
        Android,
        Dragonfly,
        FreeBsd,
        Fuchsia,
        Illumos,
        Ios,
        Linux,
        MacOs,
        NetBsd,
        OpenBsd,
        Redox,
        Solaris,
        Windows,
    }
}
