using Catalog.Generators.Declarations;

namespace Catalog.Generators.Collections;

/// <summary>Whether the user wrote a part of a generated class, and documented it.</summary>
internal sealed record UserPart(bool Exists, bool HasDocumentation)
{
    public static UserPart Of(UserType? type) => new(type is not null, type is { HasDocumentation: true });
}
