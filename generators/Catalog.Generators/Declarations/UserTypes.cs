using Catalog.Engine;
using Catalog.Generators.Collections;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Declarations;

/// <summary>Finds what the user wrote of the generated types.</summary>
internal static class UserTypes
{
    public static EquatableArray<UserType> Find((EquatableArray<CollectionOutline> Outlines, Compilation Compilation) input, CancellationToken cancellation) =>
        input.Outlines
            .SelectMany(outline => new[] { outline.FullName, outline.FullDocumentClass })
            .Select(name => UserType.Find(input.Compilation, name, cancellation))
            .OfType<UserType>()
            .ToEquatableArray();
}
