using System.Text;

namespace Catalog.Cli.Search;

/// <summary>Searches several collections.</summary>
internal static class CollectionSearch
{
    /// <summary>The hits of all collections, the best first; those alike in rank stay in the order of the collections.</summary>
    /// <remarks>A score says how well a document stands out in its own collection: a word that is rare there tells more than one that is
    /// common there, and a text counts as long or short beside its neighbours. So the best of each collection come first, whatever the
    /// sizes of the others; a score of one collection is no exact measure for another.</remarks>
    public static IReadOnlyList<CollectionHit> Find(IEnumerable<IDocumentCollection> collections, string query) =>
    [
        .. collections
            .SelectMany(collection => collection.Search(query).Select(hit => new CollectionHit(collection, hit)))
            .OrderByDescending(found => found.Hit.Score),
    ];

    /// <summary>The query of some arguments: one with blanks in it was quoted, and is a phrase unless it has quotes of its own.</summary>
    public static string Query(IEnumerable<string> arguments) => string.Join(
        ' ', arguments.Select(argument => argument.Any(char.IsWhiteSpace) && !argument.Contains('"') ? $"\"{argument}\"" : argument));

    /// <summary>Whether there is anything to look for in a query.</summary>
    public static bool HasWords(string query) => query.EnumerateRunes().Any(Rune.IsLetterOrDigit);
}
