using Catalog.Engine.Typing;
using Catalog.Generators.Collections;

namespace Catalog.Generators.Declare;

/// <summary>Says in a documentation comment what the documents tell of a field.</summary>
internal static class FieldSummary
{
    /// <summary>The comment of a property.</summary>
    /// <param name="property">The property.</param>
    /// <param name="owner">What has it: a document, or a mapping in one.</param>
    public static string Of(PropertyModel property, string owner)
    {
        var presence = property.Evidence is { } evidence ? ": " + Presence(evidence, owner) : ".";
        var summary = $"/// <summary>{CSharp.Documentation($"The field '{property.Field}'")}{presence}</summary>";
        return property.Evidence?.WidenedBy is { } id
            ? $"{summary}\n/// <remarks>The type became wider for the value in <c>{CSharp.Documentation(id)}</c>.</remarks>"
            : summary;
    }

    private static string Presence(Evidence evidence, string owner) => evidence switch
    {
        { Present: 0 } => $"no {owner} has a value.",
        { FirstWithout: null } => $"every {owner} has it.",
        _ => FormattableString.Invariant($"{evidence.Present} of {evidence.Mappings} {owner}s {(evidence.Present == 1 ? "has" : "have")} it."),
    };
}
