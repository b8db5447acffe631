using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json.Serialization.Metadata;
using Catalog.Documents;

namespace Catalog.Generators.Tests.Projects;

/// <summary>A compiled project in this process; it goes when nothing refers to it any more.</summary>
internal sealed class LoadedAssembly
{
    private const BindingFlags Any = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private readonly Assembly _assembly;

    public LoadedAssembly(byte[] image) =>
        _assembly = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(new MemoryStream(image));

    /// <summary>The generated list of collections.</summary>
    public IReadOnlyDictionary<string, IDocumentCollection> Collections =>
        (IReadOnlyDictionary<string, IDocumentCollection>)Type("DocumentCollections").GetProperty("All", Any)!.GetValue(null)!;

    /// <summary>What tells System.Text.Json how the documents are written.</summary>
    public IJsonTypeInfoResolver Json => (IJsonTypeInfoResolver)Type("CatalogJson").GetProperty("Resolver", Any)!.GetValue(null)!;

    /// <summary>A type by its simple name; of several, the one in a namespace.</summary>
    public Type Type(string name) => _assembly.GetTypes().Where(type => type.Name == name).MaxBy(type => type.Namespace?.Length ?? 0)!;

    /// <summary>The document that a static property gives.</summary>
    public IDocument Document(string collection, string member) => (IDocument)Type(collection).GetProperty(member, Any)!.GetValue(null)!;

    /// <summary>The names of the static properties of a collection that give documents, for users.</summary>
    public IEnumerable<string> Members(string collection) => Type(collection).GetProperties(Any)
        .Where(property => typeof(IDocument).IsAssignableFrom(property.PropertyType) && !property.GetMethod!.IsPrivate)
        .Select(property => property.Name);

    /// <summary>A property of a document class.</summary>
    public PropertyInfo Property(string type, string name) => Type(type).GetProperty(name, Any)!;

    /// <summary>The value of a property of a document, or of what stands in one.</summary>
    public static object? Value(object owner, string property) => owner.GetType().GetProperty(property, Any)!.GetValue(owner);
}
