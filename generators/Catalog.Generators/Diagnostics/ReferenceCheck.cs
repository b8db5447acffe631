using Catalog.Engine;
using Catalog.Engine.Binding;
using Catalog.Engine.Problems;
using Catalog.Generators.Joins;

namespace Catalog.Generators.Diagnostics;

/// <summary>Finds values that name no document of the collection that they refer to.</summary>
internal static class ReferenceCheck
{
    // Where so many are wrong the guesses are as well, and each is looked for among all documents.
    private const int MaximalGuesses = 20;

    public static EquatableArray<Problem> Of(ReferenceInput input, CancellationToken cancellation)
    {
        var (places, targets) = input;

        // A document that a fault has lost is told of by its fault.
        return places.References
            .Select(use => (Use: use, Target: targets.FirstOrDefault(target => target.Types.DocumentName == use.Target)))
            .Where(pair => pair.Target is { IsCut: false } && pair.Target.Find(pair.Use.Text) is null)
            .Select((pair, index) => Dangling(places.Path, pair.Use, pair.Target!, index < MaximalGuesses))
            .ToEquatableArray();
    }

    private static Problem Dangling(string path, ReferenceUse use, ReferenceTargets target, bool isGuessed)
    {
        var advice = target.Excluded.Contains(use.Text) ? "it is left out, since its field says so"
            : isGuessed && target.Near(use.Text) is { } near ? $"did you mean '{Excerpt.Of(near)}'?"
            : target.KeyTypes.Count > 0 ? $"write its id, or its {string.Join(" or ", target.KeyTypes.Select(key => key.Property))}"
            : "write the id of one";
        return Problem.At(Fault.DanglingReference, path, use.Place, Excerpt.Of(use.Text), Excerpt.Of(use.Field), target.Types.Collection, advice);
    }
}
