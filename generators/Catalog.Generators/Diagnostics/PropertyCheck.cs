using Catalog.Engine;
using Catalog.Engine.Naming;
using Catalog.Engine.Problems;
using Catalog.Engine.Typing;
using Catalog.Generators.Collections;
using Catalog.Generators.Declarations;

namespace Catalog.Generators.Diagnostics;

/// <summary>Holds declared properties against the fields and the collections there are.</summary>
internal static class PropertyCheck
{
    /// <summary>Those that no document fills, and ways back that lead nowhere.</summary>
    public static IEnumerable<Problem> Of(DeclarationReading declaration, CollectionModel collection, EquatableArray<CollectionModel> collections)
    {
        var document = declaration.Document!;
        var scope = $"'{collection.Types.Collection}'";
        return UnknownFields(document.Name, scope, document.Properties, declaration.PropertyPlaces, collection.Properties, collection.FieldNames, collection.ExcludedFields)
            .Concat(declaration.Classes.SelectMany(placed => collection.DeclaredClasses
                .Where(model => model.FieldNames is not null && model.Class.FullName == placed.Class.FullName)
                .SelectMany(model => UnknownFields(
                    placed.Class.Name, $"{scope}, where it becomes a {placed.Class.Name},", placed.Class.Properties, placed.PropertyPlaces, model.Properties, model.FieldNames!, EquatableArray<string>.Empty))))
            .Concat(WaysBack(declaration, collection, collections));
    }

    private static IEnumerable<Problem> UnknownFields(
        string owner,
        string scope,
        EquatableArray<DeclaredProperty> declared,
        EquatableArray<DeclaredPlace> places,
        EquatableArray<PropertyModel> properties,
        EquatableArray<string> fields,
        EquatableArray<string> fieldsOfDrafts)
    {
        var held = properties.Where(property => property is { Part: not null, Evidence: not null }).Select(property => property.Field);
        for (var i = 0; i < declared.Count; i++)
        {
            var name = declared[i].Name;
            if (properties.FirstOrDefault(property => property.Name == name) is not { Part: not null, Evidence: null, Traits.Inverse: null } property)
            {
                continue;
            }

            // Where the draft is left out its field is no slip.
            var mayBeMissing = property.IsNullable || property.Traits.Default is not null;
            if (mayBeMissing && fieldsOfDrafts.Any(field => PropertyNames.Fits(property.Field, field)))
            {
                continue;
            }

            var hint = NearMiss.Of(property.Field, fields.Except(held)) is { } near ? $"did you mean '{Excerpt.Of(near)}'?"
                : fields.Count == 0 ? "there are no fields"
                : $"the fields are {string.Join(", ", fields.Select(Excerpt.Of))}";
            var (path, place) = places[i];
            yield return mayBeMissing
                ? Problem.At(Fault.UnknownField, path, place, scope, Excerpt.Of(property.Field), name, hint)
                : Problem.At(
                    Fault.IncompleteDeclaration,
                    path,
                    place,
                    owner + "." + name,
                    $"no document of {scope} has a field '{Excerpt.Of(property.Field)}', and the property is not nullable; {hint}");
        }
    }

    private static IEnumerable<Problem> WaysBack(DeclarationReading declaration, CollectionModel collection, EquatableArray<CollectionModel> collections)
    {
        var document = declaration.Document!;
        foreach (var property in collection.Properties.Where(property => property.Traits.Inverse is not null))
        {
            var inverse = property.Traits.Inverse!;
            var source = collections.FirstOrDefault(other => other.Types.DocumentName == inverse.DocumentName);
            var ways = (source?.Properties ?? EquatableArray<PropertyModel>.Empty)
                .Where(other => other.Traits.Inverse is null && other.Type.Innermost() is ReferenceFieldType reference && reference.Name == collection.Types.DocumentName)
                .Select(other => other.Name)
                .ToList();
            if (source is not null && !ways.Contains(inverse.Property))
            {
                var hint = NearMiss.Of(inverse.Property, ways) is { } near ? $"did you mean '{near}'?"
                    : ways.Count > 0 ? $"those that do are {string.Join(", ", ways)}"
                    : $"declare one whose type is {document.Name}, or a list of it";
                var index = document.Properties.Select(declared => declared.Name).ToList().IndexOf(property.Name);
                var (path, place) = declaration.PropertyPlaces[index];
                yield return Problem.At(
                    Fault.IncompleteDeclaration,
                    path,
                    place,
                    document.Name + "." + property.Name,
                    $"[ReferencedBy] {inverse.DisplayName} has no property '{Excerpt.Of(inverse.Property)}' that refers to {document.Name}; {hint}");
            }
        }
    }
}
