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
    /// <summary>The classes declared for mappings that its properties lead to, in order of name.</summary>
    public EquatableArray<DeclaredClass> Classes { get; init; } = EquatableArray<DeclaredClass>.Empty;

    /// <summary>The summary that the user wrote, or null.</summary>
    public string? Summary { get; init; }

    /// <summary>What becomes of fields that it does not declare.</summary>
    public Undeclared Undeclared { get; init; }

    /// <summary>The full name of the class.</summary>
    public string FullName => NamespaceName.Qualify(Namespace, Name);

    /// <summary>The class with the types of its properties bound, see <see cref="UnboundType"/>.</summary>
    public DeclaredDocument Bind(IReadOnlyDictionary<string, string> inferred) => this with
    {
        Properties = Properties.Select(property => UnboundType.Bind(property, inferred)).ToEquatableArray(),
        Classes = Classes
            .Where(type => !inferred.Values.Contains(type.TypeName))
            .Select(type => type with { Properties = type.Properties.Select(property => UnboundType.Bind(property, inferred)).ToEquatableArray() })
            .ToEquatableArray(),
    };
}
