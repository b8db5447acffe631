using Catalog.Engine;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Declarations;

/// <summary>The part of a generated type that the user wrote.</summary>
/// <param name="Name">The full name of the type.</param>
/// <param name="IsPublic">Whether he made it public.</param>
/// <param name="HasDocumentation">Whether he documented it.</param>
/// <param name="Members">The names of its members.</param>
/// <param name="InheritedMembers">The names of the members of its base classes.</param>
internal sealed record UserType(
    string Name, bool IsPublic, bool HasDocumentation, EquatableArray<string> Members, EquatableArray<string> InheritedMembers)
{
    /// <summary>Looks a type up; null where the user wrote no part of it.</summary>
    /// <param name="compilation">Where to look.</param>
    /// <param name="name">The full name of the type.</param>
    /// <param name="metadataName">The same as metadata write it, with <c>+</c> before the name of a nested type.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static UserType? Find(Compilation compilation, string name, string metadataName, CancellationToken cancellation) =>
        compilation.Assembly.GetTypeByMetadataName(metadataName.Replace("@", "")) is { } type
            ? new UserType(
                name,
                type.DeclaredAccessibility == Accessibility.Public,
                type.DeclaringSyntaxReferences.Any(part => part.GetSyntax(cancellation).HasDocumentation()),
                Names(type.MemberNames.Concat(type.GetTypeMembers().Select(nested => nested.Name))),
                Names(Bases(type).SelectMany(baseType => baseType.GetMembers()).Where(IsInherited).Select(member => member.Name)))
            : null;

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type) =>
        type.BaseType is { SpecialType: SpecialType.None } baseType ? Bases(baseType).Prepend(baseType) : [];

    private static bool IsInherited(ISymbol member) =>
        !member.IsImplicitlyDeclared && member.DeclaredAccessibility != Accessibility.Private;

    private static EquatableArray<string> Names(IEnumerable<string> members) =>
        members.Where(member => member != ".ctor").Distinct().OrderBy(member => member, StringComparer.Ordinal).ToEquatableArray();
}
