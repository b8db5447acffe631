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
            .Concat(PropertyEmitter.Parameters(collection.Properties));
        writer.Write("/// <summary>A document with its values; those it lacks are left out.</summary>")
            .Write($"internal {CSharp.TypeDeclaration(collection.Types.DocumentClass)}(")
            .Indented(list => list.Write(string.Join(",\n", parameters) + ")"))
            .Braces(body => body
                .Write(StandardProperty.All
                    .Where(property => !collection.IsUsers(property.Name))
                    .Select(property => $"{Target(property.Name, collection)} = {CSharp.Camel(property.Name)};"))
                .Write(PropertyEmitter.Assignments(collection.Properties)));
    }

    private static string Target(string standard, CollectionModel collection) =>
        collection.OtherParts.FirstOrDefault(other => other.Name == standard)?.BackingField ?? standard;
}
