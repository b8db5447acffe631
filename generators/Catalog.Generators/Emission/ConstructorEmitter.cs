using Catalog.Generators.Collections;
using Catalog.Generators.Declarations;

namespace Catalog.Generators.Emission;

/// <summary>Writes the constructor that documents are made with; what a document may lack can be left out.</summary>
internal static class ConstructorEmitter
{
    public static void Write(SourceWriter writer, CollectionModel collection)
    {
        var parameters = StandardProperty.All
            .Select(property => $"{property.Type} {CSharp.Camel(property.Name)}")
            .Concat(collection.Properties.Where(property => !property.IsNullable).Select(property => $"{Type(property)} {property.Parameter}"))
            .Concat(collection.Properties.Where(property => property.IsNullable).Select(property => $"{Type(property)} {property.Parameter} = null"));
        writer.Write("/// <summary>A document with its values; those it lacks are left out.</summary>")
            .Write($"internal {CSharp.TypeDeclaration(collection.Types.DocumentClass)}(")
            .Indented(list => list.Write(string.Join(",\n", parameters) + ")"))
            .Braces(body => body
                .Write(StandardProperty.All
                    .Where(property => !collection.IsUsers(property.Name))
                    .Select(property => $"{Target(property.Name, collection)} = {CSharp.Camel(property.Name)};"))
                .Write(collection.Properties.Select(property => $"{Target(property)} = {property.Parameter};")));
    }

    private static string Type(PropertyModel property) =>
        property.Part is { } part ? part.TypeName : TypeName.Of(property.Type, property.IsNullable);

    private static string Target(PropertyModel property) => property.BackingField ?? Qualified(property);

    // A name without case is that of its parameter too.
    private static string Qualified(PropertyModel property) =>
        CSharp.Identifier(property.Name) is var name && name == property.Parameter ? "this." + name : name;

    private static string Target(string standard, CollectionModel collection) =>
        collection.OtherParts.FirstOrDefault(other => other.Name == standard)?.BackingField ?? standard;
}
