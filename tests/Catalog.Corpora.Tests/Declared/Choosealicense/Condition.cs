using System.Text.Json.Serialization;

namespace Corpora;

/// <summary>What a licence asks for.</summary>
public enum Condition
{
    DiscloseSource,
    DocumentChanges,
    IncludeCopyright,

    [JsonStringEnumMemberName("include-copyright--source")]
    IncludeCopyrightInSource,

    NetworkUseDisclose,
    SameLicense,

    [JsonStringEnumMemberName("same-license--file")]
    SameLicenseForFiles,

    [JsonStringEnumMemberName("same-license--library")]
    SameLicenseForLibraries,
}
