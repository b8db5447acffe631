using Catalog.Engine;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Declarations;

/// <summary>The part of a generated type that the user wrote.</summary>
/// <param name="Name">The full name of the type.</param>
/// <param name="IsPublic">Whether he made it public.</param>
/// <param name="HasDocumentation">Whether he documented it.</param>
/// <param name="Members">The names of its members.</param>
internal sealed record UserType(string Name, bool IsPublic, bool HasDocumentation, EquatableArray<string> Members)
{
    /// <summary>Looks a type up; null where the user wrote no part of it.</summary>
    public static UserType? Find(Compilation compilation, string name, CancellationToken cancellation) =>
        compilation.Assembly.GetTypeByMetadataName(name.Replace("@", "")) is { } type
            ? new UserType(
                name,
                type.DeclaredAccessibility == Accessibility.Public,
                type.DeclaringSyntaxReferences.Any(part => part.GetSyntax(cancellation).HasDocumentation()),
                AllMembers(type).Where(member => member != ".ctor").OrderBy(member => member, StringComparer.Ordinal).ToEquatableArray())
            : null;

    // What a base class has is the user's word too.
    private static IEnumerable<string> AllMembers(INamedTypeSymbol type) =>
        type.BaseType is { SpecialType: SpecialType.None } baseType ? type.MemberNames.Union(AllMembers(baseType)) : type.MemberNames;
}
