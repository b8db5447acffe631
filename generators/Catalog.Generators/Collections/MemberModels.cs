using Catalog.Engine;
using Catalog.Engine.Collections;
using Catalog.Engine.Naming;
using Catalog.Engine.Text;
using Catalog.Generators.Options;

namespace Catalog.Generators.Collections;

/// <summary>Names the documents of a collection.</summary>
internal static class MemberModels
{
    /// <summary>A member for each document, in order; those that are not listed take no name from those that are.</summary>
    /// <param name="outline">The collection.</param>
    /// <param name="documents">Its documents in order.</param>
    /// <param name="user">What the user wrote of its class.</param>
    /// <param name="taken">Names that no document may have.</param>
    public static EquatableArray<MemberModel> Of(
        CollectionOutline outline, IReadOnlyList<Ordered<PlacedOutline>> documents, UserPart user, IReadOnlyCollection<string> taken)
    {
        var listed = documents.Where(document => document.IsListed).ToList();
        var others = documents.Where(document => !document.IsListed).ToList();
        if (outline.Head is not null && outline.Options.MemberSource == MemberSource.None)
        {
            return documents.Select(document => Member(document, "")).ToEquatableArray();
        }

        var listedNames = MemberNames.Of(listed.Select(document => (document.Item.Id, Text(document))), taken);
        var otherNames = MemberNames.Of(
            others.Select(document => (document.Item.Distinction, Text(document))), [.. taken, .. listedNames]);
        return listed.Zip(listedNames, Member)
            .Concat(others.Zip(otherNames, Member))
            .OrderBy(member => member.Id, CodePointOrder.Instance)
            .ThenBy(member => member.SourcePath, CodePointOrder.Instance)
            .ThenBy(member => member.Occurrence)
            .ToEquatableArray();

        string Text(Ordered<PlacedOutline> document) => outline.Options.MemberText(document.Item.Id, document.Item.Outline.Title);

        MemberModel Member(Ordered<PlacedOutline> document, string name) => new(
            document.Item.Id,
            document.Item.SourcePath,
            document.Item.Occurrence,
            name,
            user.Free("_" + name),
            outline.Options.MemberSource != MemberSource.None,
            document.IsListed);
    }
}
