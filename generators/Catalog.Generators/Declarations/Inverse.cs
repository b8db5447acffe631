namespace Catalog.Generators.Declarations;

/// <summary>A property of another document class that refers to the class at hand.</summary>
/// <param name="DocumentName">The other class as generated code writes it.</param>
/// <param name="DisplayName">The other class as messages write it.</param>
/// <param name="Property">The property.</param>
/// <param name="Exists">Whether the other class has it.</param>
internal sealed record Inverse(string DocumentName, string DisplayName, string Property, bool Exists);
