using System.Globalization;
using System.Text.RegularExpressions;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Toml;

/// <summary>Characters over which Tomlyn stumbles: each gives way to one of the same length, and comes back in what is read.</summary>
internal sealed class TomlCharacters
{
    private const int PrivateUse = 0xE000, PrivateUseCount = 6_400;
    private static readonly Regex CarriageReturn = new("\r(?!\n)", RegexOptions.CultureInvariant);

    // U+FEFF is skipped at the beginning, U+FFFD taken for half a surrogate pair; such halves are a fault of the file, which its reader reports.
    private static readonly Regex Stumbling = new(
        "[\uFEFF\uFFFD]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]", RegexOptions.CultureInvariant);

    private readonly string _original;
    private readonly char? _substitute;

    /// <summary>Makes a text readable.</summary>
    public TomlCharacters(string original, TomlFaults faults)
    {
        _original = Readable = original;

        // A file has them at all its line ends, or at none.
        if (CarriageReturn.Match(Readable) is { Success: true } first)
        {
            faults.Syntax(new TextRange(first.Index, first.Index), "a line ends in CR alone; save the file with LF or CRLF");
            Readable = CarriageReturn.Replace(Readable, "\n");
        }

        if (Stumbling.IsMatch(Readable))
        {
            _substitute = Enumerable.Range(PrivateUse, PrivateUseCount).Select(code => (char)code).FirstOrDefault(IsUnused);
            Readable = Stumbling.Replace(Readable, _substitute.ToString());
        }
    }

    /// <summary>The text as Tomlyn may have it.</summary>
    public string Readable { get; }

    /// <summary>What Tomlyn made of some characters, with the original ones.</summary>
    public string Restore(string value, TextRange range)
    {
        if (_substitute is null || value.IndexOf(_substitute.Value) < 0)
        {
            return value;
        }

        var originals = Stumbling.Matches(_original.Substring(range.Start, range.End - range.Start));
        var next = 0;
        return new string([.. value.Select(c => c == _substitute ? originals[next++].Value[0] : c)]);
    }

    // Neither itself nor as an escape.
    private bool IsUnused(char c) =>
        _original.IndexOf(c) < 0 && _original.IndexOf(((int)c).ToString("X4", CultureInfo.InvariantCulture), StringComparison.OrdinalIgnoreCase) < 0;
}
