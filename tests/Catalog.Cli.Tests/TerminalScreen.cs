using System.Text.RegularExpressions;
using Spectre.Console;

namespace Catalog.Cli.Tests;

/// <summary>What a terminal shows of what was written to it.</summary>
internal static partial class TerminalScreen
{
    /// <summary>The text without the styles that the app itself puts in.</summary>
    public static string Text(string written) => Styles.Replace(written, "");

    public static int Width(string line) => Text(line).GetCellWidth();

    [GeneratedRegex(@"\e\[[0-9;]*m")]
    private static partial Regex Styles { get; }
}
