using System.Text.Json.Serialization;

namespace Catalog.Cli;

/// <summary>How secret a document was, the least first.</summary>
public enum Classification
{
    /// <summary>Open to all.</summary>
    Unclassified,

    /// <summary>For those in the service.</summary>
    Restricted,

    /// <summary>Not for the public.</summary>
    Confidential,

    /// <summary>For those who need to know it.</summary>
    Secret,

    /// <summary>For very few.</summary>
    [JsonStringEnumMemberName("Top Secret")]
    TopSecret,
}
