using Catalog.Engine;
using Catalog.Engine.Binding;

namespace Catalog.Generators.Joins;

/// <summary>What other documents, and the lookups of its collection, may want to know of a document.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Keys">The values of its keys, by property.</param>
/// <param name="Groups">The values it is grouped by, by property; of a list each once.</param>
/// <param name="References">The documents it refers to, by property.</param>
internal sealed record DocumentJoins(
    string Id, EquatableArray<NamedValue> Keys, EquatableArray<NamedValue> Groups, EquatableArray<OutgoingReference> References);
