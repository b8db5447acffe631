using Catalog.Engine;
using Catalog.Engine.Binding;
using Catalog.Engine.Collections;
using Catalog.Engine.Text;
using Catalog.Engine.Typing;
using Catalog.Generators.Declarations;

namespace Catalog.Generators.Collections;

/// <summary>A collection with all that its types are made of.</summary>
internal sealed record CollectionModel
{
    /// <summary>The names of its types.</summary>
    public required CollectionTypes Types { get; init; }

    /// <summary>Where its documents are; null where they are code.</summary>
    public required PackModel? Pack { get; init; }

    /// <summary>The number of its documents.</summary>
    public int Count => Pack?.Count ?? Members.Count(member => member.IsListed);

    /// <summary>Whether the user declared its document class.</summary>
    public required bool IsDeclared { get; init; }

    /// <summary>The properties of its document class that hold fields, in the order of the documents.</summary>
    public required EquatableArray<PropertyModel> Properties { get; init; }

    /// <summary>The classes in it, of fields that hold fields.</summary>
    public required EquatableArray<ClassModel> Classes { get; init; }

    /// <summary>The classes that the user declared for mappings in its documents.</summary>
    public required EquatableArray<DeclaredClassModel> DeclaredClasses { get; init; }

    /// <summary>What becomes of fields that the user did not declare.</summary>
    public required Undeclared Undeclared { get; init; }

    /// <summary>The names of the fields that documents have which are left out.</summary>
    public required EquatableArray<string> ExcludedFields { get; init; }

    /// <summary>The fields that say what the id or the title of a document says.</summary>
    public required EquatableArray<string> Identity { get; init; }

    /// <summary>The names of all fields that its documents have beside those.</summary>
    public required EquatableArray<string> FieldNames { get; init; }

    /// <summary>What the user wrote of its document class, or null.</summary>
    public required string? Summary { get; init; }

    /// <summary>The fields that list former ids.</summary>
    public required EquatableArray<string> AliasFields { get; init; }

    /// <summary>The fields that say which record a document is, or that it is left out.</summary>
    public required EquatableArray<string> OtherFields { get; init; }

    /// <summary>The document classes that its documents refer to, as generated code writes them.</summary>
    public required EquatableArray<string> Targets { get; init; }

    /// <summary>The properties that the user declared and the generator completes without a field.</summary>
    public required EquatableArray<NamedPart> OtherParts { get; init; }

    /// <summary>Its documents in order of id.</summary>
    public required EquatableArray<MemberModel> Members { get; init; }

    /// <summary>The former ids of its documents in order.</summary>
    public required EquatableArray<AliasModel> Aliases { get; init; }

    /// <summary>Whether a fault may have lost some of its documents.</summary>
    public required bool IsCut { get; init; }

    /// <summary>The ids of documents that are left out, in order.</summary>
    public required EquatableArray<string> Excluded { get; init; }

    /// <summary>Whether its documents are spread over a fixed number of files.</summary>
    public required bool IsSharded { get; init; }

    /// <summary>What the user wrote of the collection's class.</summary>
    public required UserPart CollectionPart { get; init; }

    /// <summary>What the user wrote of the document class.</summary>
    public required UserPart DocumentPart { get; init; }

    /// <summary>What a document must be.</summary>
    public ClassContract ToContract() => new(
        Types.DocumentClass, Properties.Where(property => property.Traits.Inverse is null).Select(property => property.ToContract()).ToEquatableArray());

    /// <summary>Whether the user wrote a property himself that the generator writes else.</summary>
    public bool IsUsers(string standardProperty) =>
        DocumentPart.Members.Contains(standardProperty) && !OtherParts.Any(other => other.Name == standardProperty);

    /// <summary>A document by its id and place in its file, or null.</summary>
    public MemberModel? Find(string id, string sourcePath, int occurrence)
    {
        int low = 0, high = Members.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Members[middle].CompareTo(id, sourcePath, occurrence);
            if (order == 0)
            {
                return Members[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
