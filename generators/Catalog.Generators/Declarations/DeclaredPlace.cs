using Catalog.Engine.Text;

namespace Catalog.Generators.Declarations;

/// <summary>Where something is declared.</summary>
/// <param name="Path">The C# file.</param>
/// <param name="Place">The place in it.</param>
internal sealed record DeclaredPlace(string Path, Place Place);
