using Catalog.Engine;

namespace Catalog.Generators.Declare;

/// <summary>What names mean where declarations will stand.</summary>
/// <param name="IsDeclaring">Whether declarations are asked for.</param>
/// <param name="IsAnnotated">Whether the project says everywhere what may be null.</param>
/// <param name="Known">The full names of types whose simple names mean them.</param>
/// <param name="Importable">The full names of types whose simple names mean them after a using line.</param>
internal sealed record DeclarationScope(bool IsDeclaring, bool IsAnnotated, EquatableArray<string> Known, EquatableArray<string> Importable)
{
    /// <summary>Of a project that asks for no declarations.</summary>
    public static DeclarationScope None { get; } = new(false, false, EquatableArray<string>.Empty, EquatableArray<string>.Empty);
}
