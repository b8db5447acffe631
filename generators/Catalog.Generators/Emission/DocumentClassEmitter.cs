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
            GetValue(body, collection);
        });
        context.AddSource(HintName.OfDocumentClass(types), writer.ToSourceText());
    }

    private static void BackingFields(SourceWriter writer, CollectionModel collection)
    {
        var fields = collection.OtherParts
            .Where(other => other.IsStandard)
            .Select(other => $"private readonly {StandardProperty.Type(other.Name)} {other.BackingField};")
            .Concat(collection.Properties
                .Where(property => property.Part is not null)
                .Select(property => $"private readonly {property.Part!.TypeName} {property.BackingField};"))
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
        foreach (var property in collection.Properties)
        {
            var name = CSharp.Identifier(property.Name);
            writer.Write("").Write(property.Part is { HasDocumentation: true } ? [] : [PropertyDocumentation.Of(property)]);
            writer.Write(property.Part is { } part
                ? $"{part.Modifiers} {part.TypeName} {name} => {property.BackingField};"
                : $"public {TypeName.Of(property.Type, property.IsNullable)} {name} {{ get; }}");
        }

        foreach (var other in collection.OtherParts.Where(other => other.IsFaulty))
        {
            writer.Write("").Write(UnfilledProperty.Of(other.Name, other.Part));
        }
    }

    private static void GetValue(SourceWriter writer, CollectionModel collection) => writer
        .Write("""

            /// <inheritdoc/>
            object? global::Catalog.Documents.IDocument.GetValue(global::Catalog.Documents.Field field) =>
                (field ?? throw new global::System.ArgumentNullException(nameof(field))).Property switch
                {
            """)
        .Indented(body => body.Indented(arms => arms
            .Write(collection.Properties.Select(property => $"{CSharp.Literal(property.Name)} => {CSharp.Identifier(property.Name)},"))
            .Write($"_ => throw new global::System.ArgumentException($\"'{{field}}' is no field of {collection.Types.Collection}.\", nameof(field)),")))
        .Write("    };");
}
