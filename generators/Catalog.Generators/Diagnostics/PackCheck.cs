using Catalog.Engine;
using Catalog.Engine.Collections;
using Catalog.Engine.Problems;
using Catalog.Generators.Collections;
using Catalog.Generators.Reading;

namespace Catalog.Generators.Diagnostics;

/// <summary>Finds what is wrong between a packed collection and the rest of the code; all else the build has found.</summary>
internal static class PackCheck
{
    public static IEnumerable<Problem> Of(PackReading pack, EquatableArray<CollectionModel> collections) =>
        pack.Head is not { Collection: var options } ? []
        : collections.Named(options.Name) is not { } model ? [NameCheck.Invalid(pack.FirstPath, options.Name)]
        : [.. NameCheck.Of(pack.FirstPath, options, model), .. NameCheck.Members(PlacedDocument.InOrder(pack.Files), options, model)];
}
