using Catalog.Generators.Collections;
using Catalog.Generators.Declarations;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Emission;

/// <summary>Writes the document class of a collection.</summary>
internal static class DocumentClassEmitter
{
    public static void Emit(SourceProductionContext context, CollectionModel collection)
    {
        var types = collection.Types;
        var writer = SourceWriter.File(types.Namespace);
        if (!collection.DocumentPart.HasDocumentation)
        {
            writer.Write($"/// <summary>A document of the collection <see cref=\"{types.CollectionName}\"/>.</summary>");
        }

        var modifiers = collection.DocumentPart.Exists ? "partial" : "sealed partial";
        writer.Write($"{modifiers} class {CSharp.TypeDeclaration(types.DocumentClass)} : global::Catalog.Documents.IDocument").Braces(body =>
        {
            BackingFields(body, collection);
            ConstructorEmitter.Write(body, collection);
            StandardProperties(body, collection);
            Properties(body, collection);
            PropertyEmitter.GetValue(body, collection.Properties, "global::Catalog.Documents.IDocument", types.Collection);
            NestedClassEmitter.Write(body, collection.Classes);
        });
        context.AddSource(HintName.OfDocumentClass(types), writer.ToSourceText());
    }

    private static void BackingFields(SourceWriter writer, CollectionModel collection)
    {
        var fields = collection.OtherParts
            .Where(other => other.IsStandard)
            .Select(other => $"private readonly {StandardProperty.Type(other.Name)} {other.BackingField};")
            .Concat(PropertyEmitter.BackingFields(collection.Properties))
            .ToList();
        writer.Write(fields).Write(fields.Count > 0 ? [""] : []);
    }

    private static void StandardProperties(SourceWriter writer, CollectionModel collection)
    {
        foreach (var (name, type) in StandardProperty.All.Where(property => !collection.IsUsers(property.Name)))
        {
            var other = collection.OtherParts.FirstOrDefault(other => other.Name == name);
            var modifiers = collection.DocumentPart.InheritedMembers.Contains(name) ? "public new" : "public";
            writer.Write("").Write(other is { Part.HasDocumentation: true, IsFaulty: false } ? [] : ["/// <inheritdoc/>"]);
            writer.Write(other switch
            {
                null => $"{modifiers} {type} {name} {{ get; }}",
                { IsFaulty: true } => $"{type} global::Catalog.Documents.IDocument.{name} => {other.BackingField};",
                _ => $"{other.Part.Modifiers} {other.Part.TypeName} {name} => {other.BackingField};",
            });
        }
    }

    private static void Properties(SourceWriter writer, CollectionModel collection)
    {
        PropertyEmitter.Properties(writer, collection.Properties, "document");
        foreach (var other in collection.OtherParts.Where(other => other.IsFaulty))
        {
            writer.Write("").Write(UnfilledProperty.Of(other.Name, other.Part));
        }
    }
}
