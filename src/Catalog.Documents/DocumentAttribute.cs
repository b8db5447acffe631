namespace Catalog.Documents;

/// <summary>Declares a partial class as the document class of a collection: its partial properties fix the types of the fields they
/// name; the generator writes their bodies and adds the other fields, unless <see cref="Undeclared"/> says otherwise.</summary>
/// <param name="collection">The collection's name, as <c>CatalogCollection</c> gives it.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class DocumentAttribute(string collection) : Attribute
{
    /// <summary>The collection's name, as <c>CatalogCollection</c> gives it.</summary>
    public string Collection { get; } = collection;

    /// <summary>What becomes of fields that the class does not declare; <see cref="UndeclaredFields.Include"/> where nothing is
    /// said.</summary>
    public UndeclaredFields Undeclared { get; set; }
}
