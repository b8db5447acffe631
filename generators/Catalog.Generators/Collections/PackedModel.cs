using Catalog.Engine;
using Catalog.Engine.Typing;
using Catalog.Generators.Declarations;

namespace Catalog.Generators.Collections;

/// <summary>A packed collection with what its documents must know of others when they read a reference.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Pack">Where its documents are.</param>
/// <param name="Others">The collections that its documents refer to, and those that refer to it.</param>
internal sealed record PackedModel(CollectionModel Collection, PackModel Pack, EquatableArray<OtherCollection> Others)
{
    public static PackedModel Of((CollectionModel Collection, EquatableArray<CollectionModel> Collections) input, CancellationToken cancellation)
    {
        var (collection, collections) = input;
        var names = collection.Targets
            .Concat(collection.Properties.Select(property => property.Traits.Inverse).OfType<Inverse>().Select(inverse => inverse.DocumentName))
            .ToList();
        return new(
            collection,
            collection.Pack!,
            collections.Where(other => names.Contains(other.Types.DocumentName)).Select(OtherCollection.Of).ToEquatableArray());
    }

    /// <summary>The collection of a document class, or null.</summary>
    public OtherCollection? Of(string documentName) => Others.FirstOrDefault(other => other.Types.DocumentName == documentName);

    /// <summary>The class that was declared for a mapping, or null.</summary>
    public DeclaredClassModel? Class(DeclaredFieldType type) => Collection.DeclaredClasses.FirstOrDefault(model => model.Class.TypeName == type.Name);
}
