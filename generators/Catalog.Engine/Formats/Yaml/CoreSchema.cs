using System.Text.RegularExpressions;

namespace Catalog.Engine.Formats.Yaml;

/// <summary>What a plain scalar is in the core schema of YAML 1.2.2, section 10.3.2.</summary>
internal static class CoreSchema
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private static readonly Regex Integer = new(@"^([-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)\z", Options);
    private static readonly Regex Number = new(
        @"^([-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))\z", Options);

    /// <summary>Whether a text is no value.</summary>
    public static bool IsNull(string text) => text is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>Whether a text is a truth value.</summary>
    public static bool IsBoolean(string text) => text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE";

    /// <summary>Whether a text is an integer.</summary>
    public static bool IsInteger(string text) => Integer.IsMatch(text);

    /// <summary>Whether a text is a number, whole or not.</summary>
    public static bool IsNumber(string text) => Number.IsMatch(text);
}
