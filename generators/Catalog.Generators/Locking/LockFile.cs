using System.Collections.Immutable;
using Catalog.Engine;
using Catalog.Engine.Locking;
using Catalog.Generators.Options;
using Catalog.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Catalog.Generators.Locking;

/// <summary>A lock file before it is read; like that of a document, it is what tells a change.</summary>
internal sealed record LockFile(AdditionalText Text)
{
    /// <summary>The file; null where it is none.</summary>
    public static LockFile? Of((AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation) =>
        string.Equals(input.Options.GetOptions(input.File).Metadata("CatalogLock"), "true", StringComparison.OrdinalIgnoreCase) ? new(input.File) : null;

    /// <summary>What stands in it.</summary>
    public static LockReading Read(LockFile file, CancellationToken cancellation)
    {
        var text = file.Text.GetText(cancellation);
        var content = text?.ToString();
        return LockReading.Of(file.Text.Path, content, content is null ? null : Decoding.FirstFault(text!, content));
    }

    /// <summary>All of a project together; nothing where it has none.</summary>
    public static IEnumerable<EquatableArray<LockReading>> All(ImmutableArray<LockReading> readings, CancellationToken cancellation) =>
        readings.IsEmpty ? [] : [readings.ToEquatableArray()];
}
