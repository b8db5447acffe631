using Catalog.Engine;
using Catalog.Generators.Declarations;
using Catalog.Generators.Options;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Collections;

/// <summary>What the user wrote under the names of generated types.</summary>
/// <param name="Types">The parts of these types.</param>
/// <param name="Namespaces">The names that are namespaces.</param>
internal sealed record UserCode(EquatableArray<UserType> Types, EquatableArray<string> Namespaces)
{
    public static UserCode Find(
        ((EquatableArray<CollectionOutline> Outlines, ProjectOptions Project) Sources, Compilation Compilation) input, CancellationToken cancellation)
    {
        var (outlines, project) = input.Sources;
        var names = outlines
            .SelectMany(outline => new[] { outline.FullName, outline.FullDocumentClass })
            .Append(project.CollectionsClass)
            .Append(project.JsonClass)
            .ToList();
        var classes = outlines.SelectMany(outline => outline.Declaration?.Classes ?? EquatableArray<DeclaredClass>.Empty);
        var generated = outlines.Select(outline => outline.Namespace + ".").Append(project.Namespace + ".").ToList();
        return new(
            names.Select(name => (Name: name, MetadataName: name))
                .Concat(classes.Select(type => (Name: type.FullName, type.MetadataName)))
                .Distinct()
                .Select(type => UserType.Find(input.Compilation, type.Name, type.MetadataName, cancellation))
                .OfType<UserType>()
                .ToEquatableArray(),
            names.Where(name => IsNamespace(input.Compilation, name) || generated.Exists(IsBelow(name))).ToEquatableArray());
    }

    /// <summary>Whether a collection's types can be written beside what there is.</summary>
    public bool Allows(CollectionOutline outline) => !Namespaces.Contains(outline.FullName) && !Namespaces.Contains(outline.FullDocumentClass);

    /// <summary>What the user wrote of the class that lists all collections.</summary>
    public static UserPart PartOfList((UserCode User, ProjectOptions Project) input, CancellationToken cancellation) =>
        input.User.PartOf(input.Project.CollectionsClass);

    /// <summary>What the user wrote of the class that tells how documents are written as JSON.</summary>
    public static UserPart PartOfJson((UserCode User, ProjectOptions Project) input, CancellationToken cancellation) =>
        input.User.PartOf(input.Project.JsonClass);

    private UserPart PartOf(string name) => UserPart.Of(Types.FirstOrDefault(type => type.Name == name)).Only(member => member[0] == '_');

    private static Predicate<string> IsBelow(string name) => ns => ns.StartsWith(name + ".", StringComparison.Ordinal);

    private static bool IsNamespace(Compilation compilation, string name)
    {
        INamespaceSymbol? current = compilation.GlobalNamespace;
        foreach (var segment in name.Replace("@", "").Split('.'))
        {
            current = current?.GetNamespaceMembers().FirstOrDefault(member => member.Name == segment);
        }

        return current is not null;
    }
}
