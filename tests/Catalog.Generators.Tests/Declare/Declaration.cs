using System.Text.RegularExpressions;
using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests.Declare;

/// <summary>Takes declarations out of what is generated, as the build does.</summary>
internal static partial class Declaration
{
    private const string Suffix = "/Declaration.g.cs";

    /// <summary>The proposed declarations of a project by name of file.</summary>
    public static IReadOnlyDictionary<string, string> Texts(Project project) => Files(project)
        .Select(text => Proposal().Match(text))
        .Where(match => match.Success)
        .ToDictionary(match => match.Groups["class"].Value + ".cs", match => match.Groups["text"].Value, StringComparer.Ordinal);

    /// <summary>The one that is proposed.</summary>
    public static string Text(Project project) => Assert.Single(Texts(project)).Value;

    /// <summary>The files in which the build finds them.</summary>
    public static IEnumerable<string> Files(Project project) => project.With("CatalogDeclare", "true").Build().Files
        .Where(file => file.Key.EndsWith(Suffix, StringComparison.Ordinal))
        .Select(file => file.Value);

    [GeneratedRegex(@"\n// Declare: (?<class>.+)\n#if CATALOG_DECLARATION\n(?<text>(?s:.*))#endif\n\z")]
    private static partial Regex Proposal();
}
