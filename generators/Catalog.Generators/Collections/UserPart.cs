using Catalog.Engine;
using Catalog.Generators.Declarations;

namespace Catalog.Generators.Collections;

/// <summary>What the user wrote of a generated class.</summary>
/// <param name="Exists">Whether he wrote a part of it.</param>
/// <param name="HasDocumentation">Whether he documented it.</param>
/// <param name="Members">The names of its members.</param>
/// <param name="InheritedMembers">The names of the members of its base classes.</param>
internal sealed record UserPart(bool Exists, bool HasDocumentation, EquatableArray<string> Members, EquatableArray<string> InheritedMembers)
{
    public static UserPart Of(UserType? type) => type is null
        ? new(false, false, EquatableArray<string>.Empty, EquatableArray<string>.Empty)
        : new(true, type.HasDocumentation, type.Members, type.InheritedMembers);

    /// <summary>The part with those members alone that generated code can meet, so that the others change nothing.</summary>
    public UserPart Only(Func<string, bool> isMet) => this with
    {
        Members = Members.Where(isMet).ToEquatableArray(),
        InheritedMembers = InheritedMembers.Where(isMet).ToEquatableArray(),
    };

    /// <summary>Whether a member of that name is there without the generator.</summary>
    public bool Has(string name) => Members.Contains(name) || InheritedMembers.Contains(name);

    /// <summary>A name for a private member: the given one, or with an underscore where the user has it.</summary>
    public string Free(string name) => Has(name) ? Free(name + "_") : name;
}
