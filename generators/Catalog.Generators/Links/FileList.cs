using Catalog.Engine;
using Catalog.Engine.Collections;
using Catalog.Engine.Text;
using Catalog.Generators.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Catalog.Generators.Links;

/// <summary>A list of the files that lie beside the documents, which the build writes: a generator looks no file up.</summary>
/// <param name="Text">The file that holds it; like that of a document, it is what tells a change.</param>
/// <param name="ProjectFolder">The folder that its paths start from.</param>
internal sealed record FileList(AdditionalText Text, string ProjectFolder)
{
    /// <summary>The list; null where a file is none.</summary>
    public static FileList? Of((AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation) =>
        string.Equals(input.Options.GetOptions(input.File).Metadata("CatalogFiles"), "true", StringComparison.OrdinalIgnoreCase)
            ? new(input.File, input.Options.GlobalOptions.ProjectFolder())
            : null;

    /// <summary>The paths from the project's folder, with <c>/</c>.</summary>
    public static EquatableArray<string> Read(FileList list, CancellationToken cancellation) => TextLines
        .Of(list.Text.GetText(cancellation)?.ToString() ?? "")
        .Where(line => line.Text.Length > 0)
        .Select(line => RelativePath.Of(IsRooted(line.Text) ? line.Text : list.ProjectFolder + "/" + line.Text, list.ProjectFolder))
        .ToEquatableArray();

    private static bool IsRooted(string path) => path[0] is '/' or '\\' || (path.Length > 1 && path[1] == ':');
}
