using System.Text.Json.Serialization;

namespace Corpora;

/// <summary>What a standard is for.</summary>
public enum EipCategory
{
    Core,
    Networking,
    Interface,

    [JsonStringEnumMemberName("ERC")]
    Application,
}
