using Catalog.Engine.Collections;
using Catalog.Generators.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Catalog.Generators.Reading;

/// <summary>A file of a collection before it is read; the one place where the compiler's object is kept, since it is what tells a change.</summary>
internal sealed record DocumentFile(AdditionalText Text, DocumentOptions Options)
{
    /// <summary>The file; null where it belongs to no collection.</summary>
    public static DocumentFile? Of((AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation) =>
        DocumentMetadata.Of(input.File.Path, input.Options, input.Options.GetOptions(input.File)) is { } options
            ? new DocumentFile(input.File, options)
            : null;
}
