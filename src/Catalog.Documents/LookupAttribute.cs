namespace Catalog.Documents;

/// <summary>Asks for a <see cref="DocumentLookup{TKey, T}"/> of a collection by a declared property of its document class: from each value
/// of the property to the documents that have it.</summary>
/// <remarks>Where no two documents share a value, <c>[Key]</c> of <c>System.ComponentModel.DataAnnotations</c> gives a method
/// <c>FindBy…</c> instead.</remarks>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class LookupAttribute : Attribute;
