namespace Catalog.Engine.Text;

/// <summary>A stretch of a text, in UTF-16 code units.</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset behind its last.</param>
public readonly record struct TextRange(int Start, int End);
