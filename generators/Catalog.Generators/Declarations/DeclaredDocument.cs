using Catalog.Engine;
using Catalog.Generators.Options;

namespace Catalog.Generators.Declarations;

/// <summary>A document class that the user declared for a collection.</summary>
/// <param name="Collection">The name of the collection.</param>
/// <param name="Namespace">The namespace of the class; empty for the global one.</param>
/// <param name="Name">The name of the class.</param>
/// <param name="Properties">Its partial properties in the order of declaration.</param>
internal sealed record DeclaredDocument(
    string Collection, string Namespace, string Name, EquatableArray<DeclaredProperty> Properties)
{
    /// <summary>The full name of the class.</summary>
    public string FullName => NamespaceName.Qualify(Namespace, Name);
}
