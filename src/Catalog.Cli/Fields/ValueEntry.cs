namespace Catalog.Cli.Fields;

/// <summary>A value under a name in a map.</summary>
/// <param name="Name">The name as the document writes it.</param>
/// <param name="Value">The value.</param>
/// <param name="Field">The field of the class the map is of; null where the name is data.</param>
internal readonly record struct ValueEntry(string Name, object? Value, Field? Field);
