using System.Text.Json.Serialization;

namespace Corpora;

/// <summary>The processors that advisories name.</summary>
public enum Architecture
{
    X86,

    [JsonStringEnumMemberName("x86_64")]
    X64,

    [JsonStringEnumMemberName("aarch64")]
    Arm64,
}
