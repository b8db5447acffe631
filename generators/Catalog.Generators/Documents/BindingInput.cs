using System.Runtime.CompilerServices;
using Catalog.Engine;
using Catalog.Engine.Collections;
using Catalog.Generators.Collections;
using Catalog.Generators.Reading;

namespace Catalog.Generators.Documents;

/// <summary>A file with the one collection that it belongs to, so that a change in another one binds nothing again.</summary>
/// <remarks>The steps before keep a value that has not changed, so that identity tells as much as equality, and does not take longer with
/// every document of the collection.</remarks>
internal sealed record BindingInput(FileReading Reading, CollectionModel Collection)
{
    /// <summary>Null where the collection can't be emitted.</summary>
    public static BindingInput? Of((FileReading Reading, EquatableArray<CollectionModel> Collections) input, CancellationToken cancellation) =>
        input.Collections.Named(input.Reading.Options.Collection.Name) is { } collection ? new(input.Reading, collection) : null;

    public bool Equals(BindingInput? other) =>
        other is not null && ReferenceEquals(Reading, other.Reading) && ReferenceEquals(Collection, other.Collection);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(Reading);
}
