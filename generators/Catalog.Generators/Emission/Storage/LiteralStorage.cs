using Catalog.Generators.Collections;
using Catalog.Generators.Declarations;

namespace Catalog.Generators.Emission.Storage;

/// <summary>Values are arguments of the constructor, in code; what a document may lack can be left out.</summary>
internal sealed class LiteralStorage(CollectionModel collection) : IDocumentStorage
{
    public IEnumerable<string> Fields => collection.OtherParts
        .Where(other => other.IsStandard)
        .Select(other => $"private readonly {StandardProperty.Type(other.Name)} {other.BackingField};")
        .Concat(PropertyEmitter.BackingFields(collection.Properties));

    public void Constructor(SourceWriter writer)
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
                    .Select(property => $"{Standard(property.Name) ?? property.Name} = {CSharp.Camel(property.Name)};"))
                .Write(PropertyEmitter.Assignments(collection.Properties)));
    }

    public string? Standard(string property) => collection.OtherParts.FirstOrDefault(other => other.Name == property)?.BackingField;

    public string? Value(PropertyModel property) => PropertyEmitter.Value(property);

    public void Members(SourceWriter writer)
    {
    }

    public void Beside(SourceWriter writer)
    {
    }
}
