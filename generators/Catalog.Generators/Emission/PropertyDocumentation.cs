using Catalog.Engine.Typing;
using Catalog.Generators.Collections;

namespace Catalog.Generators.Emission;

/// <summary>Says in a documentation comment what a property holds and where it came from.</summary>
internal static class PropertyDocumentation
{
    /// <summary>The comment of a property.</summary>
    public static string Of(PropertyModel property)
    {
        var summary = $"/// <summary>{CSharp.Documentation($"The field '{property.Field}'.")}</summary>";
        return property.Evidence is { } evidence ? $"{summary}\n/// <remarks>{Remarks(evidence)}</remarks>" : summary;
    }

    private static string Remarks(Evidence evidence)
    {
        var presence = evidence switch
        {
            { Present: 0 } => "No document has a value.",
            { FirstWithout: null } => "Every document has a value.",
            _ => FormattableString.Invariant($"{evidence.Present} of {evidence.Documents} documents {(evidence.Present == 1 ? "has" : "have")} a value; ")
                + $"the first without is <c>{CSharp.Documentation(evidence.FirstWithout)}</c>.",
        };
        return evidence.WidenedBy is { } id
            ? presence + $" The type became wider for the value in <c>{CSharp.Documentation(id)}</c>."
            : presence;
    }
}
