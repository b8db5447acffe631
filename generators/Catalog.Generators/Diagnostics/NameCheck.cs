using Catalog.Engine.Collections;
using Catalog.Engine.Naming;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using Catalog.Generators.Collections;

namespace Catalog.Generators.Diagnostics;

/// <summary>Finds names of a collection that something else has, wherever its documents are.</summary>
internal static class NameCheck
{
    /// <summary>A name that no collection can have.</summary>
    public static Problem Invalid(string path, string name) =>
        Problem.At(Fault.InvalidCollectionName, path, Place.Beginning, Excerpt.Of(name), CollectionName.Reason(name));

    /// <summary>A class that another collection has already.</summary>
    /// <param name="path">The first file of the collection.</param>
    /// <param name="options">What the file says of it.</param>
    /// <param name="collection">The collection.</param>
    public static IEnumerable<Problem> Of(string path, CollectionOptions options, CollectionModel collection) =>
        options.Document is { } name && Identifier.IsValid(name) && name != options.Name && !collection.IsDeclared && collection.Types.DocumentClass != name
            ? [MetadataCheck.Invalid(path, "CatalogDocument", name, "another collection, or its document class, has this name")]
            : [];

    /// <summary>Documents whose property is not called as it would be if they were alone.</summary>
    public static IEnumerable<Problem> Members(IEnumerable<Ordered<PlacedDocument>> documents, CollectionOptions options, CollectionModel collection) =>
        from document in documents
        where document.IsListed
        let item = document.Item
        let member = collection.Find(item.Id, item.SourcePath, item.Occurrence)
        where member is { IsVisible: true }
        let plain = MemberNames.Plain(member.Id, options.MemberText(member.Id, item.Document.Title))
        where plain != member.Name
        select item.Problem(Fault.MemberClash, collection.Types.Collection, plain, member.Name);
}
