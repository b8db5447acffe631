using System.Text.Json.Serialization;

namespace Corpora;

/// <summary>Yes or no, as the table writes it.</summary>
public enum Digit
{
    [JsonStringEnumMemberName("0")]
    No,

    [JsonStringEnumMemberName("1")]
    Yes,
}
