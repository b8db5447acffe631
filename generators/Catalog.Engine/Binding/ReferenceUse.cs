using Catalog.Engine.Text;

namespace Catalog.Engine.Binding;

/// <summary>A value that names a document, at its place.</summary>
/// <param name="Field">The field, with the names of those it lies in.</param>
/// <param name="Target">The name of the document's class.</param>
/// <param name="Text">The document's id or key, as the value writes it.</param>
/// <param name="Place">Where it stands.</param>
public sealed record ReferenceUse(string Field, string Target, string Text, Place Place);
