using Catalog.Engine;
using Catalog.Engine.Naming;
using Catalog.Engine.Problems;
using Catalog.Engine.Typing;

namespace Catalog.Generators.Declarations;

/// <summary>Finds properties that would make a class of one field twice: of a class that holds itself they would double with each level.</summary>
internal static class TwinProperties
{
    /// <summary>The properties of a class; of those that may hold one field as a class, all but the first are at fault.</summary>
    public static IReadOnlyList<PropertyReading> Check(string owner, IReadOnlyList<PropertyReading> properties) => properties
        .Select((reading, index) => properties.Take(index).FirstOrDefault(other => AreTwins(other.Property, reading.Property)) is { } twin
            ? Faulty(owner, reading, twin.Property)
            : reading)
        .ToList();

    private static bool AreTwins(DeclaredProperty first, DeclaredProperty second) =>
        first.Type?.Innermost() is DeclaredFieldType && second.Type?.Innermost() is DeclaredFieldType && ShareField(first, second);

    private static bool ShareField(DeclaredProperty first, DeclaredProperty second) => (first.Field, second.Field) switch
    {
        ({ } field, { } other) => field == other,
        ({ } field, null) => PropertyNames.Fits(second.Name, field),
        (null, { } field) => PropertyNames.Fits(first.Name, field),
        _ => string.Equals(first.Name, second.Name, StringComparison.OrdinalIgnoreCase),
    };

    private static PropertyReading Faulty(string owner, PropertyReading reading, DeclaredProperty twin) => reading with
    {
        Property = reading.Property with { IsFaulty = true },
        Problems = reading.Problems
            .Append(Problem.At(
                Fault.IncompleteDeclaration,
                reading.Place.Path,
                reading.Place.Place,
                owner + "." + reading.Property.Name,
                $"'{twin.Name}' makes a class of the same field already"))
            .ToEquatableArray(),
    };
}
