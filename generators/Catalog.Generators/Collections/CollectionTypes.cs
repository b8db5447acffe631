using Catalog.Engine.Collections;
using Catalog.Generators.Options;

namespace Catalog.Generators.Collections;

/// <summary>The names of a collection's types.</summary>
/// <param name="Collection">The name of the collection and of its class.</param>
/// <param name="Namespace">The namespace of both; empty for the global one.</param>
/// <param name="DocumentClass">The name of the document class.</param>
/// <param name="MemberAccess">How accessible members that give documents are: <c>public</c> or <c>internal</c>.</param>
internal sealed record CollectionTypes(string Collection, string Namespace, string DocumentClass, string MemberAccess)
{
    /// <summary>The collection's class as generated code writes it.</summary>
    public string CollectionName => "global::" + NamespaceName.Qualify(Namespace, Collection);

    /// <summary>The document class as generated code writes it.</summary>
    public string DocumentName => "global::" + NamespaceName.Qualify(Namespace, DocumentClass);
}
