using Catalog.Generators.Collections;

namespace Catalog.Generators.Joins;

/// <summary>A document that others may refer to.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Member">The static property that gives it; null where there is none.</param>
internal sealed record TargetDocument(string Id, string? Member)
{
    /// <summary>The documents that a collection lists, in order of id.</summary>
    public static IEnumerable<TargetDocument> Of(CollectionModel collection) => collection.Members
        .Where(member => member.IsListed)
        .Select(member => new TargetDocument(member.Id, member.IsVisible ? member.Name : null));
}
