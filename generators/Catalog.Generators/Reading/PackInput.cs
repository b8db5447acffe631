using System.Collections.Immutable;
using Catalog.Engine;
using Catalog.Engine.Collections;
using Catalog.Engine.Storage;
using Catalog.Engine.Typing;
using Catalog.Generators.Declarations;
using Catalog.Generators.Options;

namespace Catalog.Generators.Reading;

/// <summary>The head of a packed collection, and the file with the fields of its documents where somebody must know them.</summary>
internal sealed record PackInput(HeadReading Head, PackFile? Fields)
{
    public static IEnumerable<PackInput> Of(
        (((ImmutableArray<HeadReading> Heads, ImmutableArray<PackFile> Fields) Files, ImmutableArray<DeclaredDocument> Declarations) Sources, ProjectOptions Project) input,
        CancellationToken cancellation)
    {
        var (((heads, fields), declarations), project) = input;
        return heads.Select(reading => new PackInput(
            reading,
            reading.Head is { } head && (project.IsExplained || project.WritesSchemas || IsAskedFor(head, declarations)) ? fields.FirstOrDefault(file => file.Stem == reading.Stem) : null));
    }

    // Types and data do without: only what a user declares or names is held against each document.
    private static bool IsAskedFor(PackHead head, ImmutableArray<DeclaredDocument> declarations) =>
        head.Collection.MemberSource != MemberSource.None
        || declarations.Any(declaration => declaration.Collection == head.Collection.Name || Properties(declaration).Any(property => Names(property, head)));

    private static IEnumerable<DeclaredProperty> Properties(DeclaredDocument declaration) =>
        declaration.Properties.Concat(declaration.Classes.SelectMany(type => type.Properties));

    private static bool Names(DeclaredProperty property, PackHead head) => property.Type?.Innermost() switch
    {
        ReferenceFieldType reference => IsCalled(reference.Name, head.Collection),
        DeclaredFieldType declared => IsCalled(declared.Name, head.Collection),
        _ => false,
    };

    // Where another collection has the name, the class is called as if it had none.
    private static bool IsCalled(string type, CollectionOptions collection) =>
        type.Substring(type.LastIndexOfAny(['.', ':']) + 1).TrimEnd('_') is var name && (name == collection.DocumentClass || name == collection.Name + "Document");
}
