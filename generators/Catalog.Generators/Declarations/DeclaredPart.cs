using Catalog.Engine;

namespace Catalog.Generators.Declarations;

/// <summary>The half of a partial property that the user wrote.</summary>
/// <param name="Modifiers">Its modifiers, which the other half repeats, for instance <c>public virtual partial</c>.</param>
/// <param name="TypeName">Its type as generated code writes it.</param>
/// <param name="Accessors">The accessors that it declares, for instance <c>get</c> and <c>private set</c>.</param>
/// <param name="HasDocumentation">Whether the user documented it.</param>
/// <param name="Summary">The summary that he wrote, without markup, or null.</param>
internal sealed record DeclaredPart(string Modifiers, string TypeName, EquatableArray<string> Accessors, bool HasDocumentation, string? Summary);
