using Catalog.Engine.Binding;

namespace Catalog.Generators.Declarations.Rules;

/// <summary>What a property holds where a document says nothing.</summary>
/// <param name="Value">The value, or null.</param>
/// <param name="Violation">Why it can't be, such as <c>its default 'x' is not true or false</c>, or null.</param>
internal sealed record DefaultReading(Value? Value, string? Violation)
{
    /// <summary>No default.</summary>
    public static readonly DefaultReading None = new(null, null);
}
