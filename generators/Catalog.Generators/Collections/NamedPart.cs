using Catalog.Generators.Declarations;

namespace Catalog.Generators.Collections;

/// <summary>A declared property that holds no field.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Part">The half that the user wrote.</param>
internal sealed record NamedPart(string Name, DeclaredPart Part);
