using Catalog.Generators.Collections;

namespace Catalog.Generators.Emission.Storage;

/// <summary>Writes how a collection comes by documents that are code.</summary>
internal static class LiteralDocuments
{
    // The compiler's memory grows with the square of a switch's arms.
    private const int ChunkSize = 256;
    private const string OutOfRange = "_ => throw new global::System.ArgumentOutOfRangeException(nameof(index)),";

    /// <summary>The arguments behind the fields: the ids, and what gives the document of each.</summary>
    public static IEnumerable<string> Arguments(CollectionModel collection)
    {
        var listed = Listed(collection);
        var chunks = Chunks(listed);
        var arms = chunks.Count == 1 ? chunks[0] : chunks.Select((_, chunk) => Invariant($"{chunk} => {ChunkName(collection, chunk)}(index),"));
        return
        [
            List(listed.ConvertAll(member => CSharp.Literal(member.Id))) + ",",
            chunks.Count == 1 ? "static index => index switch" : $"static index => (index / {ChunkSize}) switch",
            "{",
            .. arms.Select(arm => "    " + arm),
            "    " + OutOfRange,
            .. collection.Aliases.Count == 0 ? ["}));"] : Aliases(collection),
        ];
    }

    /// <summary>Further members of the collection's class.</summary>
    public static IEnumerable<string> Members(CollectionModel collection) => Chunks(Listed(collection)) is { Count: > 1 } chunks
        ? chunks.Select((arms, chunk) => Chunk(collection, chunk, arms))
        : [];

    private static List<MemberModel> Listed(CollectionModel collection) => collection.Members.Where(member => member.IsListed).ToList();

    private static string List(List<string> items) => items.Count == 0 ? "[]" : $"[\n    {string.Join(",\n    ", items)},\n]";

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
