using Catalog.Engine.Collections;
using Catalog.Generators.Collections;
using Catalog.Generators.Declarations;
using Catalog.Generators.Emission.Storage;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Emission;

/// <summary>Writes the document class of a collection.</summary>
internal static class DocumentClassEmitter
{
    public static void Emit(SourceProductionContext context, CollectionModel collection) => Emit(context, collection, new LiteralStorage(collection));

    public static void Emit(SourceProductionContext context, PackedModel packed) => Emit(context, packed.Collection, new PackedStorage(packed));

    private static void Emit(SourceProductionContext context, CollectionModel collection, IDocumentStorage storage)
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
            var fields = storage.Fields.ToList();
            storage.Constructor(body.Write(fields).Write(fields.Count > 0 ? [""] : []));
            StandardProperties(body, collection, storage);
            Properties(body, collection, storage);
            PropertyEmitter.GetValue(body, collection.Properties, "global::Catalog.Documents.IDocument", types.Collection);
            storage.Members(body);
            NestedClassEmitter.Write(body, collection.Classes);
        });
        storage.Beside(writer);
        context.AddSource(HintName.OfDocumentClass(types), writer.ToSourceText());
    }

    private static void StandardProperties(SourceWriter writer, CollectionModel collection, IDocumentStorage storage)
    {
        foreach (var (name, type) in StandardProperty.All.Where(property => !collection.IsUsers(property.Name)))
        {
            var other = collection.OtherParts.FirstOrDefault(other => other.Name == name);
            var modifiers = collection.DocumentPart.InheritedMembers.Contains(name) ? "public new" : "public";
            writer.Write("").Write(other is { Part.HasDocumentation: true, IsFaulty: false } ? [] : ["/// <inheritdoc/>"]);
            writer.Write(other switch
            {
                null => $"{modifiers} {type} {name} {(storage.Standard(name) is { } value ? $"=> {value};" : "{ get; }")}",
                { IsFaulty: true } => $"{type} global::Catalog.Documents.IDocument.{name} => {storage.Standard(name)};",
                _ => $"{other.Part.Modifiers} {other.Part.TypeName} {name} => {storage.Standard(name)};",
            });
        }
    }

    private static void Properties(SourceWriter writer, CollectionModel collection, IDocumentStorage storage)
    {
        PropertyEmitter.Properties(writer, collection.Properties, "document", storage.Value);
        foreach (var other in collection.OtherParts.Where(other => other.IsFaulty))
        {
            writer.Write("").Write(UnfilledProperty.Of(other.Name, other.Part));
        }
    }
}
