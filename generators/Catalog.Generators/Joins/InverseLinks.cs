using System.Collections.Immutable;
using Catalog.Engine;
using Catalog.Engine.Collections;
using Catalog.Engine.Text;
using Catalog.Generators.Collections;

namespace Catalog.Generators.Joins;

/// <summary>Which documents refer to those of a collection, for its properties that are ways back.</summary>
/// <param name="Types">The types of the collection.</param>
/// <param name="Parameters">The parameters of these properties.</param>
/// <param name="Referrers">The documents that refer to it, by document and parameter.</param>
internal sealed record InverseLinks(CollectionTypes Types, EquatableArray<string> Parameters, EquatableArray<Referrers> Referrers)
{
    /// <summary>The ways back of every collection that has some.</summary>
    public static IEnumerable<InverseLinks> Of(
        ((ImmutableArray<FileJoins> Files, ImmutableArray<ReferenceTargets> Targets) Sources, EquatableArray<CollectionModel> Collections) input,
        CancellationToken cancellation)
    {
        var ((files, targets), collections) = input;
        foreach (var collection in collections)
        {
            cancellation.ThrowIfCancellationRequested();
            var ways = collection.Properties.Where(property => property.Traits.Inverse is not null).ToList();
            if (ways.Count > 0)
            {
                // Where nothing refers to the collection, a way back leads nowhere, and that is reported.
                var own = targets.FirstOrDefault(target => target.Types == collection.Types);
                yield return new(
                    collection.Types,
                    ways.Select(way => way.Parameter).ToEquatableArray(),
                    ways.SelectMany(way => ReferrersOf(way, own, files, collections))
                        .OrderBy(referrers => referrers, Joins.Referrers.Order)
                        .ToEquatableArray());
            }
        }
    }

    private static IEnumerable<Referrers> ReferrersOf(
        PropertyModel way, ReferenceTargets? own, ImmutableArray<FileJoins> files, EquatableArray<CollectionModel> collections)
    {
        var inverse = way.Traits.Inverse!;
        if (own is null || collections.FirstOrDefault(collection => collection.Types.DocumentName == inverse.DocumentName) is not { } source)
        {
            return [];
        }

        var sources = TargetDocument.Of(source).ToDictionary(document => document.Id, StringComparer.Ordinal);
        return files
            .Where(file => file.Types == source.Types)
            .SelectMany(file => file.Documents)
            .SelectMany(document => document.References
                .Where(reference => reference.Property == inverse.Property && reference.Target == own.Types.DocumentName)
                .Select(reference => own.Find(reference.Text)?.Id)
                .OfType<string>()
                .Select(target => (Target: target, Source: document.Id)))
            .Distinct()
            .GroupBy(link => link.Target, link => link.Source, StringComparer.Ordinal)
            .Select(group => new Referrers(group.Key, way.Parameter, group
                .OrderBy(id => id, CodePointOrder.Instance)
                .Select(id => new DocumentValue(source.Types.CollectionName, sources[id]))
                .ToEquatableArray()));
    }
}
