using Catalog.Generators.Declarations;

namespace Catalog.Generators.Emission;

/// <summary>Writes the other half of a property that can't be filled: an error says so, and this spares the user a second one.</summary>
internal static class UnfilledProperty
{
    public static string Of(string name, DeclaredPart part)
    {
        var documentation = part.HasDocumentation ? "" : "/// <summary>Not filled: the declaration has an error.</summary>\n";
        var accessors = part.Accessors.Select(accessor => accessor.EndsWith("get", StringComparison.Ordinal) ? accessor + " => default!;" : accessor + " { }");
        return $"{documentation}{part.Modifiers} {UnboundType.Plain(part.TypeName)} {CSharp.Identifier(name)} {{ {string.Join(" ", accessors)} }}";
    }
}
