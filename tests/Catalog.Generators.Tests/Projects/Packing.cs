using System.Collections.Immutable;
using System.Text;
using Catalog.Engine.Collections;
using Catalog.Engine.Locking;
using Catalog.Engine.Storage;
using Catalog.Engine.Text;
using Catalog.Generators.Locking;
using Catalog.Generators.Options;
using Catalog.Generators.Reading;
using Microsoft.CodeAnalysis.Text;

namespace Catalog.Generators.Tests.Projects;

/// <summary>Packs the collections of a project as the build does.</summary>
internal sealed record Packing(ImmutableArray<Document> Documents, ImmutableArray<Pack> Packs)
{
    public static Packing Of(IEnumerable<Document> documents, Settings settings)
    {
        var files = documents.ToLookup(document =>
            document.Metadata.GetValueOrDefault("CatalogCollection") is { Length: > 0 } && !document.Metadata.ContainsKey("CatalogLock"));
        var locks = files[false]
            .Select(document => LockFile.Of((document, settings), TestContext.Current.CancellationToken))
            .OfType<LockFile>()
            .Select(file => LockFile.Read(file, TestContext.Current.CancellationToken))
            .ToList();
        var collections = files[true]
            .Select(document => DocumentFile.Of((document, settings), TestContext.Current.CancellationToken))
            .OfType<DocumentFile>()
            .GroupBy(file => file.Options.Collection.Name, StringComparer.OrdinalIgnoreCase)
            .Select(group => Pack(AsPacked([.. group]), locks))
            .ToList();
        return new([.. files[false], .. collections.SelectMany(pack => pack.Files)], [.. collections.Select(pack => pack.Pack)]);
    }

    // Where nothing is said, literal documents have properties and packed ones have none.
    private static List<DocumentFile> AsPacked(List<DocumentFile> files)
    {
        var members = files.Exists(file => file.Options.Collection.Members is not null) ? null : "Title";
        return files.ConvertAll(file => file with
        {
            Options = file.Options with { Collection = file.Options.Collection with { Storage = "Packed", Members = file.Options.Collection.Members ?? members } },
        });
    }

    private static (Pack Pack, IEnumerable<Document> Files) Pack(List<DocumentFile> files, IReadOnlyList<LockReading> locks)
    {
        using var image = new MemoryStream();
        var packing = new CollectionPacking(image, earlier: null, withSearch: files[0].Options.Collection.IsSearched);
        foreach (var file in files.OrderBy(file => file.Options.SourcePath, CodePointOrder.Instance).DistinctBy(file => file.Options.SourcePath))
        {
            var options = file.Options with { Path = file.Options.SourcePath };
            var reading = FileReader.Read(file with { Options = options }, TestContext.Current.CancellationToken);
            Assert.True(packing.Add(PackedFile.Read(FileStamp.Of(options, 0, 0), reading)));
        }

        var name = files[0].Options.Collection.Name;
        var packed = PackedCollection.Finish(packing, $"Catalog.{name}.pack", "tests", [], locked: LockSet.Of(name, locks));
        var stem = "obj/catalog/" + name;
        return (new Pack(packed.Head.Resource, image.ToArray()), [File(stem + ".head", packed.Head.ToText()), File(stem + ".fields", packed.Fields)]);
    }

    private static Document File(string path, string text) => Document
        .FromText(path, SourceText.From(text, Encoding.UTF8), collection: "")
        .With("CatalogPack", path.EndsWith(".head", StringComparison.Ordinal) ? "head" : "fields");
}
