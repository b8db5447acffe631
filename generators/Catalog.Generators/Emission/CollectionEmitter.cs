using Catalog.Generators.Collections;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Emission;

/// <summary>Writes the class of a collection with the list of its documents.</summary>
internal static class CollectionEmitter
{
    // The compiler's memory grows with the square of a switch's arms.
    private const int ChunkSize = 256;
    private const string OutOfRange = "_ => throw new global::System.ArgumentOutOfRangeException(nameof(index)),";

    public static void Emit(SourceProductionContext context, CollectionModel collection)
    {
        var types = collection.Types;
        var listed = collection.Members.Where(member => member.IsListed).ToList();
        var chunks = Chunks(listed);
        var arms = chunks.Count == 1 ? chunks[0] : chunks.Select((_, chunk) => Invariant($"{chunk} => {ChunkName(collection, chunk)}(index),"));
        var field = collection.CollectionPart.Free("_all");
        var type = $"global::Catalog.Documents.DocumentCollection<{types.DocumentName}>";
        var writer = SourceWriter.File(types.Namespace);
        if (!collection.CollectionPart.HasDocumentation)
        {
            var documents = listed.Count == 1 ? "1 document" : FormattableString.Invariant($"{listed.Count} documents");
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
                .List(collection.Properties.Select(FieldExpression.Of).ToList(), ",")
                .List(listed.ConvertAll(member => CSharp.Literal(member.Id)), ",")
                .Write(chunks.Count == 1 ? "static index => index switch" : $"static index => (index / {ChunkSize}) switch")
                .Write("{")
                .Indented(body => body.Write(arms).Write(OutOfRange))
                .Write(collection.Aliases.Count == 0 ? ["}));"] : Aliases(collection))))
            .Write(chunks.Count == 1 ? [] : chunks.Select((own, chunk) => Chunk(collection, chunk, own))));
        context.AddSource(HintName.OfCollection(types), writer.ToSourceText());
    }

    private static IEnumerable<string> Aliases(CollectionModel collection) =>
        ["},", "aliases:", "[", .. collection.Aliases.Select(alias => $"    ({CSharp.Literal(alias.Alias)}, {CSharp.Literal(alias.Id)}),"), "]));"];

    private static List<List<string>> Chunks(List<MemberModel> listed) => listed
        .Select((member, index) => (Chunk: index / ChunkSize, Arm: Invariant($"{index} => {member.Name},")))
        .GroupBy(pair => pair.Chunk, pair => pair.Arm)
        .Select(chunk => chunk.ToList())
        .DefaultIfEmpty([])
        .ToList();

    private static string Chunk(CollectionModel collection, int chunk, List<string> arms) => $$"""

        private static {{collection.Types.DocumentName}} {{ChunkName(collection, chunk)}}(int index) => index switch
        {
            {{string.Join("\n    ", arms)}}
            {{OutOfRange}}
        };
        """;

    private static string ChunkName(CollectionModel collection, int chunk) => collection.CollectionPart.Free(Invariant($"_chunk{chunk}"));

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
