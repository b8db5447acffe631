using Catalog.Engine;
using Catalog.Engine.Problems;
using Catalog.Generators.Joins;

namespace Catalog.Generators.Documents;

/// <summary>Holds the values of packed documents against the types of their collection, as those of others are; they are read when the app runs.</summary>
internal static class PackBinder
{
    public static PackBinding Bind(PackBindingInput input, CancellationToken cancellation)
    {
        var (reading, collection) = input;
        var contracts = CollectionContract.Of(collection);
        var documents = new List<DocumentJoins>();
        var places = new List<JoinPlaces>();
        var problems = new List<Problem>();
        foreach (var file in reading.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            var binding = FileBinder.Bind(new(file, collection), contracts);
            documents.AddRange(binding.Joins.Documents);
            problems.AddRange(binding.Problems);
            if (binding.Places is { Keys.Count: > 0 } or { References.Count: > 0 })
            {
                places.Add(binding.Places);
            }
        }

        return new(new(collection.Types, documents.ToEquatableArray()), places.ToEquatableArray(), problems.ToEquatableArray());
    }
}
