using Catalog.Engine.Collections;
using Catalog.Engine.Locking;
using Catalog.Engine.Packing;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Storage;

/// <summary>The texts that go with a pack.</summary>
/// <param name="Head">What the compiler must know of the collection.</param>
/// <param name="Fields">The text of its fields, as declared classes need them.</param>
/// <param name="State">What the next build must know.</param>
public sealed record PackedCollection(PackHead Head, string Fields, PackState State)
{
    /// <summary>Ends a pack to which all files were added.</summary>
    /// <param name="packing">The pack: at least one file.</param>
    /// <param name="resource">The name that the pack will have.</param>
    /// <param name="writer">What tells this program from any other.</param>
    /// <param name="brokenLinks">The links of the files that lead nowhere.</param>
    /// <param name="known">The fields, where no document has another shape than in the earlier pack; else they are inferred.</param>
    /// <param name="locked">What the collection is held to, or null.</param>
    /// <exception cref="PackTooLargeException">The pack has no room.</exception>
    public static PackedCollection Finish(
        CollectionPacking packing, string resource, string writer, IEnumerable<Problem> brokenLinks, Schema? known = null, SchemaLock? locked = null)
    {
        var readings = packing.Files.Select(file => file.Reading).ToList();
        var first = readings[0].Options;
        var fieldsText = Task.Run(() => FieldsText.Of(readings));
        var schema = known ?? SchemaOf(packing.Files);
        var fieldNames = schema.Fields.Select(field => field.Name).Except(schema.Identity, StringComparer.Ordinal).ToEquatableArray();
        var excludedFields = readings
            .SelectMany(file => file.Excluded).SelectMany(document => document.Fields).Distinct(StringComparer.Ordinal).ToEquatableArray();
        var documents = PlacedDocument.InOrder(readings);
        var listed = documents.Where(document => document.IsListed).Select(document => Packed(document.Item, packing)).ToList();
        packing.Finish(
            new PackContent(
                first.Collection.Name,
                schema.Fields,
                listed,
                AliasModels.Of(documents, document => document.Document.Aliases.Select(alias => alias.Text).Distinct(StringComparer.Ordinal))
                    .Select(alias => (alias.Alias, alias.Id))
                    .ToList(),
                SearchIndex: null),
            schema.Identity);
        var head = new PackHead
        {
            Collection = first.Collection.IsPacked ? first.Collection : first.Collection with { Storage = "Packed" },
            FirstFile = first.SourcePath,
            Resource = resource,
            Fingerprint = SchemaFingerprint.Of(first.Collection.Name, schema.Fields),
            Count = listed.Count,
            IsCut = readings.Exists(file => file.IsCut),
            Fields = schema.Fields,
            Identity = schema.Identity,
            ExcludedFields = excludedFields,
            Problems = readings.SelectMany(file => file.Problems)
                .Concat(MetadataCheck.Of(readings, fieldNames, excludedFields))
                .Concat(DocumentsCheck.Of(readings, documents))
                .Concat(brokenLinks)
                .Concat(locked is null ? [] : LockCheck.Of(locked, schema, documents, readings.Exists(file => file.IsCut)))
                .ToEquatableArray(),
        };
        var fields = fieldsText.GetAwaiter().GetResult();
        var kept = packing.Files.Select(file => new KeptFile(file.Stamp, file.Reading.Problems, file.Kept!)).ToEquatableArray();
        return new(head, fields, new PackState(writer, StreamFingerprint.Of(packing.Pack), ContentHash.Of(fields), kept) { Schema = schema });
    }

    private static Schema SchemaOf(IReadOnlyList<PackedFile> files)
    {
        Parallel.ForEach(files, file => _ = file.Head);
        return Schema.Of(DocumentOrder
            .Of(files.SelectMany(file => file.Head.Documents, (file, document) => new PlacedOutline(file.Head.SourcePath, document)))
            .Where(document => document.IsListed)
            .Select(document => document.Item.Outline)
            .ToList());
    }

    private static PackedDocument Packed(PlacedDocument document, CollectionPacking packing) => new(
        document.Id, document.Document.Title, document.SourcePath, document.Document.ContentHash, document.Document.Document.Fields, packing.BodyOf(document.Id));
}
