using Catalog.Engine.Text;

namespace Catalog.Engine.Collections;

/// <summary>A document that is left out, since a field of it says so.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Place">Where the field stands.</param>
/// <param name="Fields">The names of its fields.</param>
public sealed record ExcludedDocument(string Id, Place Place, EquatableArray<string> Fields);
