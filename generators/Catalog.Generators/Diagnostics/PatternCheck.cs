using System.Collections.Immutable;
using Catalog.Engine;
using Catalog.Engine.Collections;
using Catalog.Engine.Problems;
using Catalog.Generators.Collections;
using Catalog.Generators.Declarations;
using Catalog.Generators.Reading;

namespace Catalog.Generators.Diagnostics;

/// <summary>Finds the collections that the project means to have, and that have not one file.</summary>
internal static class PatternCheck
{
    public static EquatableArray<Problem> Of(
        (((ProjectFile Project, ImmutableArray<FileHead> Files) Literal, ImmutableArray<PackOutline> Packs) Sources, ImmutableArray<DeclaredDocument> Declared) input,
        CancellationToken cancellation)
    {
        var ((project, files), packs) = input.Sources;

        // Of a declared collection its class tells.
        var known = new HashSet<string>(
            files.Select(file => file.Collection.Name)
                .Concat(packs.Select(pack => pack.Head.Collection.Name))
                .Concat(input.Declared.Select(document => document.Collection)),
            StringComparer.OrdinalIgnoreCase);
        return project.Patterns
            .Where(pattern => known.Add(pattern.Name))
            .Select(pattern => Problem.At(Fault.UnmatchedPattern, project.Path, pattern.Place, Excerpt.Of(pattern.Include), Excerpt.Of(pattern.Name)))
            .ToEquatableArray();
    }
}
