using System.Collections.Immutable;
using Catalog.Engine;
using Catalog.Engine.Collections;
using Catalog.Engine.Problems;
using Catalog.Generators.Collections;
using Catalog.Generators.Declarations;

namespace Catalog.Generators.Diagnostics;

/// <summary>Holds declared classes against the collections there are.</summary>
internal static class DeclarationCheck
{
    /// <summary>What is wrong with declarations by themselves; a class that several lead to is told of once.</summary>
    public static EquatableArray<Problem> Own(ImmutableArray<DeclarationReading> declarations, CancellationToken cancellation) =>
        declarations.SelectMany(declaration => declaration.Problems).Distinct().ToEquatableArray();

    /// <summary>What is wrong between declarations and collections.</summary>
    /// <param name="declarations">The declared classes.</param>
    /// <param name="names">The names of collections with files.</param>
    /// <param name="collections">The collections.</param>
    public static IEnumerable<Problem> Of(
        ImmutableArray<DeclarationReading> declarations, IReadOnlyCollection<string> names, EquatableArray<CollectionModel> collections)
    {
        var documents = declarations.Select(declaration => declaration.Document).OfType<DeclaredDocument>().ToList();
        foreach (var declaration in declarations.Where(declaration => declaration.Document is not null))
        {
            var document = declaration.Document!;
            if (!CollectionName.IsValid(document.Collection))
            {
                yield return At(declaration, Fault.InvalidCollectionName, Excerpt.Of(document.Collection), CollectionName.Reason(document.Collection));
            }
            else if (CollectionOutlines.Declaration(document.Collection, documents) is { } winner && winner != document)
            {
                yield return At(
                    declaration,
                    Fault.IncompleteDeclaration,
                    document.Name,
                    $"the collection '{document.Collection}' has the document class '{winner.Name}' already");
            }
            else if (!names.Contains(document.Collection))
            {
                // Of a collection without files only its class can say that its name is not free.
                var isFree = collections.Named(document.Collection) is not null || names.Contains(document.Collection, StringComparer.OrdinalIgnoreCase);
                yield return isFree
                    ? At(declaration, Fault.EmptyCollection, document.Collection, Suggestion(document.Collection, names))
                    : At(declaration, Fault.InvalidCollectionName, document.Collection, CollectionName.Reason(document.Collection) + Hint(document.Collection, names));
            }
            else if (collections.Named(document.Collection) is { } model && (model.Members.Count > 0 || model.Pack is not null))
            {
                foreach (var problem in PropertyCheck.Of(declaration, model, collections))
                {
                    yield return problem;
                }
            }
        }
    }

    private static string Hint(string collection, IEnumerable<string> names) => NearMiss.Of(collection, names) is { } near ? $"; did you mean '{near}'?" : "";

    private static string Suggestion(string collection, IEnumerable<string> names) => NearMiss.Of(collection, names) is { } near
        ? $"did you mean '{near}'?"
        : $"give an AdditionalFiles item CatalogCollection=\"{collection}\", and see that its pattern matches files";

    private static Problem At(DeclarationReading declaration, Fault fault, params string[] arguments) =>
        Problem.At(fault, declaration.Place.Path, declaration.Place.Place, arguments);
}
