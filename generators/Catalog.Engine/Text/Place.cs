namespace Catalog.Engine.Text;

/// <summary>Where something stands in a document: zero-based line and column, and the offset and length in UTF-16 code units.</summary>
/// <remarks>A place lies within one line; of a longer value it marks the first line.</remarks>
public readonly record struct Place(int Line, int Column, int Start, int Length)
{
    /// <summary>The first character of a document.</summary>
    public static Place Beginning => default;
}
