using Catalog.Engine;
using Catalog.Engine.Naming;
using Catalog.Engine.Text;
using Catalog.Generators.Declarations;
using Catalog.Generators.Options;

namespace Catalog.Generators.Collections;

/// <summary>Sorts files and declared classes into collections.</summary>
internal static class CollectionOutlines
{
    /// <summary>The collections in order of name. Names differ by more than case, as names of generated files must.</summary>
    public static EquatableArray<CollectionOutline> Of(
        IReadOnlyCollection<FileHead> files, IReadOnlyCollection<DeclaredDocument> declarations, ProjectOptions project)
    {
        var withFiles = files
            .OrderBy(file => file.SourcePath, CodePointOrder.Instance)
            .GroupBy(file => file.Collection.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.ToEquatableArray(), StringComparer.OrdinalIgnoreCase);
        var withoutFiles = declarations
            .Where(declaration => !withFiles.ContainsKey(declaration.Collection))
            .Select(declaration => (Options: new CollectionOptions(declaration.Collection, null, null, null), Files: EquatableArray<FileHead>.Empty));
        var documentClasses = new HashSet<string>(StringComparer.Ordinal);
        return withFiles.Values
            .Select(group => (Options: group[0].Collection, Files: group))
            .Concat(withoutFiles.GroupBy(pair => pair.Options.Name, StringComparer.OrdinalIgnoreCase).Select(group => group.First()))
            .Where(pair => CollectionName.IsValid(pair.Options.Name))
            .OrderBy(pair => pair.Options.Name, StringComparer.Ordinal)
            .Select(pair => Outline(pair.Options, pair.Files, Declaration(pair.Options.Name, declarations), project, documentClasses))
            .ToEquatableArray();
    }

    /// <summary>The class that counts where several are declared for one collection.</summary>
    public static DeclaredDocument? Declaration(string collection, IEnumerable<DeclaredDocument> declarations) => declarations
        .Where(declaration => declaration.Collection == collection && declaration.Name != collection)
        .OrderBy(declaration => declaration.Namespace, StringComparer.Ordinal)
        .ThenBy(declaration => declaration.Name, StringComparer.Ordinal)
        .FirstOrDefault();

    private static CollectionOutline Outline(
        CollectionOptions options,
        EquatableArray<FileHead> files,
        DeclaredDocument? declaration,
        ProjectOptions project,
        HashSet<string> documentClasses)
    {
        var fallback = options.Name + "Document";
        var named = options.Document is { } name && Identifier.IsValid(name) && name != options.Name ? name : fallback;
        var outline = new CollectionOutline(options, declaration?.Namespace ?? project.Namespace, declaration?.Name ?? named, declaration, files);

        // Two collections can't share a class: the second keeps its own.
        return documentClasses.Add(outline.FullDocumentClass) || declaration is not null ? outline : outline with { DocumentClass = fallback };
    }
}
