using Catalog.Engine.Binding;

namespace Catalog.Generators.Joins;

/// <summary>A document that was found.</summary>
/// <param name="Collection">The class of its collection, as generated code writes it.</param>
/// <param name="Target">The document.</param>
internal sealed record DocumentValue(string Collection, TargetDocument Target) : Value;
