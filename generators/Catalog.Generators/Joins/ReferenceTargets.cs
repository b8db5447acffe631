using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Catalog.Engine;
using Catalog.Engine.Binding;
using Catalog.Engine.Collections;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using Catalog.Engine.Typing;
using Catalog.Generators.Collections;

namespace Catalog.Generators.Joins;

/// <summary>The documents of a collection as others refer to them: by key, by id or by former id.</summary>
/// <param name="Types">The types of the collection.</param>
/// <param name="KeyTypes">The types of its keys, by property.</param>
/// <param name="Keys">The keys in order of text.</param>
/// <param name="Documents">The listed documents in order of id.</param>
/// <param name="Aliases">The former ids in their order.</param>
/// <param name="Excluded">The ids of documents that are left out.</param>
/// <param name="IsCut">Whether a fault may have lost some of them.</param>
internal sealed record ReferenceTargets(
    CollectionTypes Types,
    EquatableArray<KeyType> KeyTypes,
    EquatableArray<KeyEntry> Keys,
    EquatableArray<TargetDocument> Documents,
    EquatableArray<AliasModel> Aliases,
    EquatableArray<string> Excluded,
    bool IsCut)
{
    // Made where a guess is first asked for, and no part of what the collection is.
    private static readonly ConditionalWeakTable<ReferenceTargets, NearNames> Names = new();

    /// <summary>The collections that some document class refers to.</summary>
    public static IEnumerable<ReferenceTargets> Of(
        (ImmutableArray<FileJoins> Files, EquatableArray<CollectionModel> Collections) input, CancellationToken cancellation)
    {
        var names = new HashSet<string>(input.Collections.SelectMany(collection => collection.Targets), StringComparer.Ordinal);
        return input.Collections
            .Where(collection => names.Contains(collection.Types.DocumentName))
            .Select(collection => Of(collection, input.Files.Where(file => file.Types == collection.Types).SelectMany(file => file.Documents)));
    }

    /// <summary>The document that a text names; of keys and ids, keys come first. Null where there is none.</summary>
    public TargetDocument? Find(string text) =>
        KeyTypes.Select(type => FindKey(type, text)).FirstOrDefault(found => found is not null)
        ?? FindId(text)
        ?? (Aliases.Find(text, alias => alias.Alias, CodePointOrder.Instance) is { } alias ? FindId(alias.Id) : null);

    /// <summary>The key or id that was probably meant, or null.</summary>
    public string? Near(string text) => Names.GetValue(this, MakeNames).Of(text);

    private static NearNames MakeNames(ReferenceTargets targets) =>
        new(targets.Keys.Select(key => key.Shown).Concat(targets.Documents.Select(document => document.Id)));

    private static ReferenceTargets Of(CollectionModel collection, IEnumerable<DocumentJoins> documents)
    {
        var types = collection.Properties.Where(property => property.Traits.IsKey).Select(property => new KeyType(property.Name, property.Type)).ToEquatableArray();
        var keys = documents
            .SelectMany(document => document.Keys, (document, key) => new KeyEntry(key.Name, ValueKey.Of(key.Value!), ValueKey.Shown(key.Value!), document.Id))
            .OrderBy(key => key, KeyEntry.Order)
            .ThenBy(key => key.Id, CodePointOrder.Instance);
        return new(
            collection.Types,
            types,
            keys.ToEquatableArray(),
            TargetDocument.Of(collection).ToEquatableArray(),
            collection.Aliases,
            collection.Excluded,
            collection.IsCut);
    }

    private TargetDocument? FindKey(KeyType type, string text) =>
        type.Read(text) is { } value
        && Keys.Find(new KeyEntry(type.Property, ValueKey.Of(value), "", ""), key => key, KeyEntry.Order) is { } entry
            ? FindId(entry.Id)
            : null;

    private TargetDocument? FindId(string id) => Documents.Find(id, document => document.Id, CodePointOrder.Instance);
}
