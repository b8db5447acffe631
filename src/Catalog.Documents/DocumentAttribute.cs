namespace Catalog.Documents;

/// <summary>Declares a partial class as the document class of a collection: its partial properties fix the types of the fields they
/// name; the generator writes their bodies and adds the other fields.</summary>
/// <param name="collection">The collection's name, as <c>CatalogCollection</c> gives it.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class DocumentAttribute(string collection) : Attribute
{
    /// <summary>The collection's name, as <c>CatalogCollection</c> gives it.</summary>
    public string Collection { get; } = collection;
}
