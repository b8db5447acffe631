using Catalog.Engine;
using Catalog.Engine.Typing;
using Catalog.Generators.Options;
using Catalog.Generators.Reading;

namespace Catalog.Generators.Collections;

/// <summary>What a collection must know of one of its files: no values, no places, no body.</summary>
internal sealed record FileHead(CollectionOptions Collection, string SourcePath, EquatableArray<DocumentOutline> Documents)
{
    public static FileHead Of(FileReading reading) => new(
        reading.Options.Collection,
        reading.Options.SourcePath,
        reading.Documents
            .Select(document => DocumentOutline.Of(document.Id, document.Title, document.Document) with { Occurrence = document.Occurrence })
            .ToEquatableArray());
}
