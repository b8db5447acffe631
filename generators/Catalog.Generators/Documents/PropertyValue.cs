using Catalog.Engine.Binding;

namespace Catalog.Generators.Documents;

/// <summary>A value of a document.</summary>
/// <param name="Parameter">The constructor's parameter.</param>
/// <param name="Value">The value; null where it is missing and an error says so.</param>
internal sealed record PropertyValue(string Parameter, Value? Value);
