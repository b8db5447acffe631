using Catalog.Engine.Typing;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Declarations;

/// <summary>Reads how documents are found by a property: <c>[Key]</c>, <c>[Lookup]</c> and <c>[ReferencedBy]</c>.</summary>
internal static class RoleReader
{
    private const string Key = "System.ComponentModel.DataAnnotations.KeyAttribute";
    private const string Lookup = "Catalog.Documents.LookupAttribute";
    private const string ReferencedBy = "Catalog.Documents.ReferencedByAttribute";

    /// <summary>The traits of a property with its roles.</summary>
    /// <param name="property">The property.</param>
    /// <param name="type">Its type.</param>
    /// <param name="isOfDocument">Whether it is a document's, and not that of a mapping in one.</param>
    /// <param name="traits">What else is known of it.</param>
    /// <param name="violations">Takes why a role can't be played.</param>
    public static PropertyTraits Of(IPropertySymbol property, FieldType type, bool isOfDocument, PropertyTraits traits, List<string> violations)
    {
        var isKey = property.Attribute(Key) is not null;
        var isLookup = property.Attribute(Lookup) is not null;
        var inverse = property.Attribute(ReferencedBy);
        var role = isKey ? "[Key]" : isLookup ? "[Lookup]" : "[ReferencedBy]";
        if (!isKey && !isLookup && inverse is null)
        {
            return traits;
        }

        if (isKey && traits.Default is not null)
        {
            violations.Add("[Key] allows no default: a key belongs to one document alone");
            return traits with { Default = null };
        }

        if (Violation(property, type, isOfDocument, isKey, isLookup, inverse) is { } violation)
        {
            violations.Add($"{role} {violation}");
            return traits;
        }

        return traits with { IsKey = isKey, IsLookup = isLookup, Inverse = inverse is null ? null : Inverse(property, inverse, type) };
    }

    /// <summary>Whether a property is meant as a way back, and no field fills it.</summary>
    public static bool IsWayBack(IPropertySymbol property) => property.Attribute(ReferencedBy) is not null;

    private static string? Violation(IPropertySymbol property, FieldType type, bool isOfDocument, bool isKey, bool isLookup, AttributeData? inverse) =>
        !isOfDocument ? "belongs on a property of a document class"
        : StandardProperty.Type(property.Name) is not null ? "stands on what every document has: documents are found by their id with Find"
        : inverse is not null && (isKey || isLookup) ? "stands on a property whose values are in no document: it can be neither a key nor a lookup"
        : isKey && type is not (ScalarFieldType or EnumFieldType) ? "needs a property of one value: text, a number, a date, a Guid or an enum"
        : isLookup && (type is ListFieldType list ? list.Element : type) is not (ScalarFieldType or EnumFieldType)
            ? "needs a property of text, numbers, dates, Guids or enums, or a list of them; for references there is [ReferencedBy]"
        : inverse is not null && type is not ListFieldType { Element: ReferenceFieldType }
            ? "needs a property that is an IReadOnlyList of a document class: of the documents that refer to this one"
        : inverse is { ConstructorArguments: [{ IsNull: true }] } ? "needs the name of a property"
        : null;

    private static Inverse? Inverse(IPropertySymbol property, AttributeData attribute, FieldType type) =>
        attribute.ConstructorArguments is [{ Value: string name }] && type is ListFieldType { Element: ReferenceFieldType source }
            ? new(source.Name, source.DisplayName, name, PropertyType.Leaves(property.Type).Any(leaf => leaf.GetMembers(name).Any()))
            : null;
}
