using System.Collections.Immutable;
using Catalog.Engine;

namespace Catalog.Generators.Joins;

/// <summary>The references of a file with those collections alone that they lead to, so that a change in another one checks nothing again.</summary>
internal sealed record ReferenceInput(JoinPlaces Places, EquatableArray<ReferenceTargets> Targets)
{
    public static ReferenceInput Of((JoinPlaces Places, ImmutableArray<ReferenceTargets> Targets) input, CancellationToken cancellation) => new(
        input.Places,
        input.Targets.Where(target => input.Places.References.Any(use => use.Target == target.Types.DocumentName)).ToEquatableArray());
}
