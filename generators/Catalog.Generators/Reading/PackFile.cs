using Catalog.Engine.Collections;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using Catalog.Generators.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Catalog.Generators.Reading;

/// <summary>A file that the build wrote for a packed collection before it is read; like that of a document, it is what tells a change.</summary>
/// <param name="Text">The file.</param>
/// <param name="IsHead">Whether it is the head of a pack; else it holds the fields of its documents.</param>
/// <param name="ProjectFolder">The folder that paths in it start from.</param>
internal sealed record PackFile(AdditionalText Text, bool IsHead, string ProjectFolder)
{
    /// <summary>Its path without what tells one from the other.</summary>
    public string Stem => Path.ChangeExtension(Text.Path, null);

    /// <summary>The file; null where it is none.</summary>
    public static PackFile? Of((AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation) =>
        input.Options.GetOptions(input.File).Metadata("CatalogPack") is { } kind
            ? new(input.File, kind == "head", input.Options.GlobalOptions.ProjectFolder())
            : null;

    /// <summary>The text of the file.</summary>
    public string Read(CancellationToken cancellation) => Text.GetText(cancellation)?.ToString() ?? "";

    /// <summary>The fault of a file that something else has changed since the build wrote it.</summary>
    public Problem Spoilt() => Problem.At(
        Fault.SyntaxError, Text.Path, Place.Beginning, "file", "it is not as the build wrote it; build again");

    /// <summary>The path that diagnostics name of one that starts from the project's folder.</summary>
    public string PathOf(string path) => RelativePath.Combine(ProjectFolder, path);
}
