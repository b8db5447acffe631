using Catalog.Engine.Typing;
using Catalog.Generators.Collections;

namespace Catalog.Generators.Emission;

/// <summary>Says in a documentation comment what a property holds and where it came from.</summary>
internal static class PropertyDocumentation
{
    /// <summary>The comment of a property.</summary>
    /// <param name="property">The property.</param>
    /// <param name="owner">What has it: a document, or a mapping in one.</param>
    public static string Of(PropertyModel property, string owner)
    {
        if (property.Traits.Inverse is { } inverse)
        {
            var source = inverse.Exists
                ? $"<see cref=\"{inverse.DocumentName}.{CSharp.Identifier(inverse.Property)}\"/>"
                : $"<c>{CSharp.Documentation($"{inverse.DisplayName}.{inverse.Property}")}</c>";
            return $"/// <summary>The documents whose {source} leads to this one, in order of id.</summary>";
        }

        var summary = $"/// <summary>{CSharp.Documentation($"The field '{property.Field}'.")}</summary>";
        return property.Evidence is { } evidence ? $"{summary}\n/// <remarks>{Remarks(evidence, owner)}</remarks>" : summary;
    }

    private static string Remarks(Evidence evidence, string owner)
    {
        var presence = evidence switch
        {
            { Present: 0 } => $"No {owner} has a value.",
            { FirstWithout: null } => $"Every {owner} has a value.",
            _ => FormattableString.Invariant($"{evidence.Present} of {evidence.Mappings} {owner}s {(evidence.Present == 1 ? "has" : "have")} a value; ")
                + $"{(owner == "document" ? "the first without is" : "the first without is in")} <c>{CSharp.Documentation(evidence.FirstWithout)}</c>.",
        };
        return evidence.WidenedBy is { } id
            ? presence + $" The type became wider for the value in <c>{CSharp.Documentation(id)}</c>."
            : presence;
    }
}
