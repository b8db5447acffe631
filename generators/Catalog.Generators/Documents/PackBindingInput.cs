using System.Runtime.CompilerServices;
using Catalog.Engine;
using Catalog.Generators.Collections;
using Catalog.Generators.Reading;

namespace Catalog.Generators.Documents;

/// <summary>A packed collection with its types.</summary>
internal sealed record PackBindingInput(PackReading Reading, CollectionModel Collection)
{
    /// <summary>Null where the collection can't be emitted, or nobody asks what its documents hold.</summary>
    public static PackBindingInput? Of((PackReading Reading, EquatableArray<CollectionModel> Collections) input, CancellationToken cancellation) =>
        input.Reading.Files.Count > 0 && input.Collections.Named(input.Reading.Head!.Collection.Name) is { } collection ? new(input.Reading, collection) : null;

    // As in BindingInput, identity tells as much as equality.
    public bool Equals(PackBindingInput? other) =>
        other is not null && ReferenceEquals(Reading, other.Reading) && ReferenceEquals(Collection, other.Collection);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(Reading);
}
