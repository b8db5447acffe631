namespace Catalog.Generators.Joins;

/// <summary>A document that a property refers to.</summary>
/// <param name="Property">The property.</param>
/// <param name="Target">The class of the document, as generated code writes it.</param>
/// <param name="Text">Its id or key, as the value writes it.</param>
internal sealed record OutgoingReference(string Property, string Target, string Text);
