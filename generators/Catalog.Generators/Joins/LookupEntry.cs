using Catalog.Engine;
using Catalog.Engine.Binding;

namespace Catalog.Generators.Joins;

/// <summary>A value with the documents that have it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Ids">The documents, in order of id.</param>
internal sealed record LookupEntry(Value Value, EquatableArray<string> Ids);
