using System.Collections.Immutable;
using System.Globalization;
using Catalog.Engine;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using Catalog.Generators.Joins;

namespace Catalog.Generators.Diagnostics;

/// <summary>Finds keys that two documents have.</summary>
internal static class KeyCheck
{
    public static EquatableArray<Problem> Of(ImmutableArray<JoinPlaces> files, CancellationToken cancellation) => files
        .SelectMany(file => file.Keys, (file, key) => (file.Path, Key: key))
        .GroupBy(pair => (pair.Key.Collection, pair.Key.Property, pair.Key.Text))
        .Where(group => group.Count() > 1)
        .SelectMany(group => Problems(group.OrderBy(pair => pair.Key.Id, CodePointOrder.Instance).ToList()))
        .ToEquatableArray();

    private static IEnumerable<Problem> Problems(IReadOnlyList<(string Path, PlacedKey Key)> same)
    {
        var (path, first) = same[0];
        return same.Skip(1).Where(other => other.Key.Id != first.Id).Select(other => Problem.At(
            Fault.KeyNotUnique,
            other.Path,
            other.Key.Place,
            Excerpt.Of(other.Key.Shown),
            other.Key.Property,
            Excerpt.Of(first.Id),
            (first.Place.Line + 1).ToString(CultureInfo.InvariantCulture)) with
        {
            Related = new RelatedPlace(path, first.Place),
        });
    }
}
