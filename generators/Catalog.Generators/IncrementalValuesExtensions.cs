using Microsoft.CodeAnalysis;

namespace Catalog.Generators;

/// <summary>Steps that Roslyn has no word for.</summary>
internal static class IncrementalValuesExtensions
{
    /// <summary>The values that are there.</summary>
    public static IncrementalValuesProvider<T> WhereNotNull<T>(this IncrementalValuesProvider<T?> values)
        where T : class =>
        values.Where(static value => value is not null)!;
}
