using Catalog.Engine;
using Catalog.Engine.Typing;

namespace Catalog.Generators.Declarations;

/// <summary>A type that the compiler does not know yet, since the generator writes it: it is bound by its simple name.</summary>
internal static class UnboundType
{
    // No name that generated code can write begins so.
    private const string Mark = "?::";

    /// <summary>What stands for such a type until all collections are known.</summary>
    public static string Of(string name) => Mark + name;

    /// <summary>The name of a type as the user wrote it.</summary>
    public static string Plain(string typeName) => typeName.Replace(Mark, "");

    /// <summary>A property with its types bound; faulty where there is no such type.</summary>
    /// <param name="property">The property.</param>
    /// <param name="classes">The document classes that are inferred, by simple name, as generated code writes them.</param>
    public static DeclaredProperty Bind(DeclaredProperty property, IReadOnlyDictionary<string, string> classes) => property.Type?.Innermost() switch
    {
        ReferenceFieldType unbound when unbound.Name.StartsWith(Mark, StringComparison.Ordinal) =>
            classes.TryGetValue(unbound.Name.Substring(Mark.Length), out var name)
                ? Bind(property, unbound, name)
                : property with { IsFaulty = true, Part = property.Part with { TypeName = Plain(property.Part.TypeName) } },

        // Of an inferred document class the user may have written a part, which looks like a class for mappings.
        DeclaredFieldType own when classes.Values.Contains(own.Name) =>
            property with { Type = property.Type.WithInnermost(new ReferenceFieldType(own.Name, own.DisplayName)) },
        _ => property,
    };

    private static DeclaredProperty Bind(DeclaredProperty property, ReferenceFieldType unbound, string name) => property with
    {
        Type = property.Type!.WithInnermost(unbound with { Name = name }),
        Part = property.Part with { TypeName = property.Part.TypeName.Replace(unbound.Name, name) },
        Traits = property.Traits.Inverse is { } inverse && inverse.DocumentName == unbound.Name
            ? property.Traits with { Inverse = inverse with { DocumentName = name } }
            : property.Traits,
    };
}
