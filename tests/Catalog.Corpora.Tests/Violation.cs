using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Catalog.Corpora.Tests;

/// <summary>A diagnostic as lists of expected ones write it.</summary>
internal static partial class Violation
{
    /// <summary>The diagnostic as <c>path(line,column): id</c>.</summary>
    public static string Of(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        return FormattableString.Invariant(
            $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): {diagnostic.Id}");
    }

    /// <summary>What the message names first.</summary>
    public static string Named(Diagnostic diagnostic) => First().Match(diagnostic.GetMessage()).Groups[1].Value;

    // A value may hold an apostrophe; behind a closing one the message goes on.
    [GeneratedRegex("'(.*?)' (?:in the field|does not fit|has no value|is not declared|is no|is the)")]
    private static partial Regex First();
}
