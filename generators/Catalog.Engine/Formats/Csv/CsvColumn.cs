using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Csv;

/// <summary>A column of a file.</summary>
/// <param name="Name">The field that its values are; null where the header leaves it blank.</param>
/// <param name="Place">Where the header names it.</param>
/// <param name="IsRead">Whether its values are read: not of a second column of one name.</param>
internal sealed record CsvColumn(string? Name, Place Place, bool IsRead);
