using Catalog.Engine;
using Catalog.Engine.Typing;

namespace Catalog.Generators.Joins;

/// <summary>A table by which documents are found.</summary>
/// <param name="Property">The property whose values it goes by.</param>
/// <param name="Type">The type of one value.</param>
/// <param name="IsKey">Whether a value belongs to one document alone.</param>
/// <param name="Entries">The values in the order of the documents that first have them.</param>
internal sealed record LookupTable(string Property, FieldType Type, bool IsKey, EquatableArray<LookupEntry> Entries);
