using Catalog.Engine;
using Catalog.Generators.Options;

namespace Catalog.Generators.Declarations;

/// <summary>A class that the user declared for mappings in documents.</summary>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="Containers">The classes it is nested in, the outermost first.</param>
/// <param name="Name">Its name.</param>
/// <param name="Properties">Its partial properties in the order of declaration.</param>
internal sealed record DeclaredClass(
    string Namespace, EquatableArray<string> Containers, string Name, EquatableArray<DeclaredProperty> Properties)
{
    /// <summary>The summary that the user wrote, or null.</summary>
    public string? Summary { get; init; }

    /// <summary>The full name of the class.</summary>
    public string FullName => NamespaceName.Qualify(Namespace, string.Join(".", Containers.Append(Name)));

    /// <summary>The full name as metadata write it.</summary>
    public string MetadataName => NamespaceName.Qualify(Namespace, string.Join("+", Containers.Append(Name)));

    /// <summary>The class as generated code writes it.</summary>
    public string TypeName => "global::" + FullName;
}
