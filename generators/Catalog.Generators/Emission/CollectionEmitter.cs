using Catalog.Generators.Collections;
using Catalog.Generators.Emission.Storage;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Emission;

/// <summary>Writes the class of a collection with the list of its documents.</summary>
internal static class CollectionEmitter
{
    public static void Emit(SourceProductionContext context, CollectionModel collection)
    {
        var types = collection.Types;
        var field = collection.CollectionPart.Free("_all");
        var type = $"global::Catalog.Documents.DocumentCollection<{types.DocumentName}>";
        var writer = SourceWriter.File(types.Namespace);
        if (!collection.CollectionPart.HasDocumentation)
        {
            var documents = collection.Count == 1 ? "1 document" : FormattableString.Invariant($"{collection.Count} documents");
            writer.Write($"/// <summary>The collection '{types.Collection}': {documents}.</summary>");
        }

        writer.Write($"static partial class {CSharp.TypeDeclaration(types.Collection)}").Braces(body => body
            .Write($"""
                private static {type}? {field};

                /// <summary>Every document of the collection, in order of id.</summary>
                {types.MemberAccess} static {type} All =>
                    global::System.Threading.LazyInitializer.EnsureInitialized(ref {field}, static () => new {type}(
                """)
            .Indented(arguments => arguments.Indented(list => list
                .Write($"{CSharp.Literal(types.Collection)},")
                .Write(collection.Pack is null ? [] : ["static () =>"])
                .List(collection.Properties.Select(FieldExpression.Of).ToList(), ",")
                .Write(collection.Pack is { } pack ? PackedDocuments.Arguments(types, pack) : LiteralDocuments.Arguments(collection))))
            .Write(collection.Pack is null ? LiteralDocuments.Members(collection) : PackedDocuments.Members(collection)));
        context.AddSource(HintName.OfCollection(types), writer.ToSourceText());
    }
}
