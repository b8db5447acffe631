using Catalog.Engine.Collections;
using Catalog.Engine.Locking;
using Catalog.Engine.Typing;
using Catalog.Generators.Reading;
using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests.Locking;

/// <summary>Locks documents as the build does.</summary>
internal static class Locked
{
    /// <summary>The lock of the collection that some documents are.</summary>
    public static Document Of(params Document[] documents)
    {
        var settings = new Settings(System.Collections.Immutable.ImmutableDictionary<string, string>.Empty);
        var readings = documents
            .Select(document => FileReader.Read(DocumentFile.Of((document, settings), TestContext.Current.CancellationToken)!, TestContext.Current.CancellationToken))
            .ToList();
        var placed = PlacedDocument.InOrder(readings);
        var collection = readings[0].Options.Collection.Name;
        var outlines = placed.Where(document => document.IsListed)
            .Select(document => DocumentOutline.Of(document.Item.Id, document.Item.Document.Title, document.Item.Document.Document));
        return File(collection + ".catalog.json", LockText.Of(SchemaLock.Of(collection, Schema.Of([.. outlines]), placed)));
    }

    /// <summary>A lock file.</summary>
    public static Document File(string path, string text) => Document.Of(path, text, collection: "").With("CatalogLock", "true");
}
