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
        writer.Write($"{modifiers} class {types.DocumentClass} : global::Catalog.Documents.IDocument").Braces(body =>
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
        var declared = collection.Properties.Where(property => property.Part is not null).ToList();
        foreach (var property in declared)
        {
            writer.Write($"private readonly {property.Part!.TypeName} {property.BackingField};");
        }

        if (declared.Count > 0)
        {
            writer.Write("");
        }
    }

    private static void StandardProperties(SourceWriter writer, CollectionModel collection)
    {
        foreach (var (name, type) in StandardProperty.All)
        {
            var part = collection.OtherParts.FirstOrDefault(other => other.Name == name)?.Part;
            writer.Write("").Write(part is { HasDocumentation: true } ? [] : ["/// <inheritdoc/>"]);
            writer.Write(part is null
                ? $"public {type} {name} {{ get; }}"
                : $"{part.Modifiers} {part.TypeName} {name} => {StandardProperty.BackingField(name)};");
            writer.Write(part is null ? [] : ["", $"private readonly {type} {StandardProperty.BackingField(name)};"]);
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

        // A property that can't be filled has its error; its other half spares the user a second one.
        foreach (var other in collection.OtherParts.Where(other => StandardProperty.Type(other.Name) is null))
        {
            writer.Write("").Write(other.Part.HasDocumentation ? [] : ["/// <summary>Not filled: the declaration has an error.</summary>"]);
            writer.Write($"{other.Part.Modifiers} {other.Part.TypeName} {CSharp.Identifier(other.Name)} {{ {Accessors(other.Part)} }}");
        }
    }

    private static string Accessors(DeclaredPart part) =>
        string.Join(" ", part.Accessors.Split(' ').Select(accessor => accessor == "get" ? "get => default!;" : accessor + " { }"));

    private static void GetValue(SourceWriter writer, CollectionModel collection) => writer.Write($$"""

        /// <inheritdoc/>
        object? global::Catalog.Documents.IDocument.GetValue(global::Catalog.Documents.Field field) => field.Property switch
        """)
        .Write("{")
        .Indented(arms => arms
            .Write(collection.Properties.Select(property => $"{CSharp.Literal(property.Name)} => {CSharp.Identifier(property.Name)},"))
            .Write($"_ => throw new global::System.ArgumentException($\"'{{field}}' is no field of {collection.Types.Collection}.\", nameof(field)),"))
        .Write("};");
}
