using Catalog.Engine.Text;

namespace Catalog.Generators.Joins;

/// <summary>A value that one document alone may have, at its place.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Property">The property that holds it.</param>
/// <param name="Text">The text by which it is compared.</param>
/// <param name="Shown">The value as a message shows it.</param>
/// <param name="Id">The document.</param>
/// <param name="Place">Where the value stands.</param>
internal sealed record PlacedKey(string Collection, string Property, string Text, string Shown, string Id, Place Place);
