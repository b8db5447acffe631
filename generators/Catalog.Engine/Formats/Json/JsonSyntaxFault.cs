namespace Catalog.Engine.Formats.Json;

/// <summary>Where a text stops being JSON, and why.</summary>
/// <param name="Offset">The offset of the first character that an editor should mark.</param>
/// <param name="Length">How many there are.</param>
/// <param name="Reason">What is wrong, and what to do.</param>
internal readonly record struct JsonSyntaxFault(int Offset, int Length, string Reason);
