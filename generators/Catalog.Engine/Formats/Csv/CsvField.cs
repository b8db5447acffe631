namespace Catalog.Engine.Formats.Csv;

/// <summary>A field of a row (RFC 4180, section 2, rules 4 to 7).</summary>
/// <param name="Start">The offset of its first character; of a quoted field, the opening quote.</param>
/// <param name="End">The offset behind its last character.</param>
/// <param name="Text">Its text: without the enclosing quotes, doubled ones single, line ends LF.</param>
internal readonly record struct CsvField(int Start, int End, string Text)
{
    /// <summary>What is wrong with it, or null.</summary>
    public CsvFault? Fault { get; init; }

    /// <summary>Whether it begins with a quote.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Whether it has an opening quote and no closing one, so that nobody knows where it ends.</summary>
    public bool IsUnclosed { get; init; }
}
