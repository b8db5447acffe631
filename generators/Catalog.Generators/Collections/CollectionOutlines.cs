using System.Collections.Immutable;
using Catalog.Engine;
using Catalog.Engine.Collections;
using Catalog.Engine.Naming;
using Catalog.Engine.Storage;
using Catalog.Engine.Text;
using Catalog.Generators.Declarations;
using Catalog.Generators.Options;

namespace Catalog.Generators.Collections;

/// <summary>Sorts files and declared classes into collections.</summary>
internal static class CollectionOutlines
{
    /// <summary>The collections in order of name. Names differ by more than case, as names of generated files must.</summary>
    public static EquatableArray<CollectionOutline> Of(
        (((ImmutableArray<FileHead> Files, ImmutableArray<PackOutline> Packs) Documents, ImmutableArray<DeclaredDocument> Declarations) Sources, ProjectOptions Project) input,
        CancellationToken cancellation)
    {
        var (((files, packs), declarations), project) = input;
        var withFiles = files
            .OrderBy(file => file.SourcePath, CodePointOrder.Instance)
            .GroupBy(file => file.Collection.Name, StringComparer.OrdinalIgnoreCase)
            .Select(group => (Options: group.First().Collection, Files: group.ToEquatableArray(), Head: (PackHead?)null))
            .Concat(packs.Select(pack => (Options: pack.Head.Collection, pack.Files, Head: (PackHead?)pack.Head)))
            .GroupBy(pair => pair.Options.Name, StringComparer.OrdinalIgnoreCase)
            .Select(group => group.First())
            .ToList();
        var names = new HashSet<string>(withFiles.Select(pair => pair.Options.Name), StringComparer.OrdinalIgnoreCase);
        var withoutFiles = declarations
            .Where(declaration => names.Add(declaration.Collection))
            .Select(declaration => (Options: new CollectionOptions(declaration.Collection, null, null, null), Files: EquatableArray<FileHead>.Empty, Head: (PackHead?)null));
        var classes = new HashSet<string>(declarations.Select(declaration => declaration.FullName), StringComparer.Ordinal);
        var outlines = withFiles
            .Concat(withoutFiles)
            .Where(pair => CollectionName.IsValid(pair.Options.Name))
            .OrderBy(pair => pair.Options.Name, StringComparer.Ordinal)
            .Select(pair => Outline(pair.Options, pair.Files, Declaration(pair.Options.Name, declarations), project) with { Head = pair.Head })
            .Where(outline => !classes.Contains(outline.FullName))
            .ToList();
        classes.UnionWith(outlines.Select(outline => outline.FullName));
        return Bound(outlines.ConvertAll(outline => outline.Declaration is null ? WithFreeClass(outline, classes) : outline));
    }

    /// <summary>The class that counts where several are declared for one collection.</summary>
    public static DeclaredDocument? Declaration(string collection, IEnumerable<DeclaredDocument> declarations) => declarations
        .Where(declaration => declaration.Collection == collection)
        .OrderBy(declaration => declaration.FullName, StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>The declared classes that belong to no collection.</summary>
    public static IEnumerable<DeclaredDocument> Unused(
        (EquatableArray<CollectionModel> Collections, ImmutableArray<DeclaredDocument> Declarations) input, CancellationToken cancellation) =>
        input.Declarations.Where(declaration => !input.Collections.Any(
            collection => collection.IsDeclared && collection.Types.DocumentName == "global::" + declaration.FullName));

    private static CollectionOutline Outline(
        CollectionOptions options, EquatableArray<FileHead> files, DeclaredDocument? declaration, ProjectOptions project) => new(
        options, declaration?.Namespace ?? project.Namespace, declaration?.Name ?? options.DocumentClass, declaration, files);

    // What is inferred is no type yet where the user's code names it.
    private static EquatableArray<CollectionOutline> Bound(List<CollectionOutline> outlines)
    {
        var inferred = outlines
            .Where(outline => outline.Declaration is null)
            .GroupBy(outline => outline.DocumentClass, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => "global::" + group.First().FullDocumentClass, StringComparer.Ordinal);
        return outlines.Select(outline => outline with { Declaration = outline.Declaration?.Bind(inferred) }).ToEquatableArray();
    }

    // Two collections can't share a class: the second keeps its own.
    private static CollectionOutline WithFreeClass(CollectionOutline outline, HashSet<string> classes)
    {
        var free = classes.Contains(outline.FullDocumentClass) ? outline with { DocumentClass = outline.Name + "Document" } : outline;
        while (!classes.Add(free.FullDocumentClass))
        {
            free = free with { DocumentClass = free.DocumentClass + "_" };
        }

        return free;
    }
}
