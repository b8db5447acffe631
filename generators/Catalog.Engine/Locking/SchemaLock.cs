using Catalog.Engine.Collections;
using Catalog.Engine.Text;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Locking;

/// <summary>What a collection's documents must go on being.</summary>
/// <param name="Path">The file; empty where there is none yet.</param>
/// <param name="Collection">The name of the collection.</param>
/// <param name="CollectionPlace">Where the file names it.</param>
/// <param name="Fields">The fields, nested ones too.</param>
/// <param name="Documents">The documents.</param>
public sealed record SchemaLock(
    string Path, string Collection, Place CollectionPlace, EquatableArray<LockedField> Fields, EquatableArray<LockedDocument> Documents)
{
    /// <summary>The version of the file that is read and written.</summary>
    public const string Version = "1";

    /// <summary>What the names of lock files end with.</summary>
    public const string Extension = ".catalog.json";

    /// <summary>Locks a collection as it is.</summary>
    /// <param name="collection">Its name.</param>
    /// <param name="schema">Its fields.</param>
    /// <param name="documents">Its documents in order.</param>
    public static SchemaLock Of(string collection, Schema schema, IReadOnlyList<Ordered<PlacedDocument>> documents)
    {
        var guarded = GuardedDocuments.Of(documents);
        return new(
            "",
            collection,
            Place.Beginning,
            GuardedField.Of(schema, guarded)
                .Select(field => new LockedField(field.Path, LockedType.Of(field.Field), field.FirstDocument?.Id ?? "", Place.Beginning))
                .OrderBy(field => field.Path, StringComparer.Ordinal)
                .ToEquatableArray(),
            guarded.Listed
                .OrderBy(document => document.Id, CodePointOrder.Instance)
                .Select(document => new LockedDocument(document.Id, document.Document.ContentHash, Place.Beginning))
                .ToEquatableArray());
    }
}
