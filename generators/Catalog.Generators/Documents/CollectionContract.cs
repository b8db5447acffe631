using Catalog.Engine.Binding;
using Catalog.Generators.Collections;

namespace Catalog.Generators.Documents;

/// <summary>What the documents of a collection must be.</summary>
/// <param name="Document">What each document must be.</param>
/// <param name="Classes">What the classes must be that the user declared for mappings, by name.</param>
internal sealed record CollectionContract(ClassContract Document, IReadOnlyDictionary<string, ClassContract> Classes)
{
    public static CollectionContract Of(CollectionModel collection) => new(
        collection.ToContract(),
        collection.DeclaredClasses.ToDictionary(type => type.Class.TypeName, type => type.ToContract(), StringComparer.Ordinal));
}
