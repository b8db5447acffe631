using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Catalog.Engine;

namespace Catalog.Generators.Joins;

/// <summary>The references of a file with those collections alone that they lead to, so that a change in another one checks nothing again.</summary>
internal sealed record ReferenceInput(JoinPlaces Places, EquatableArray<ReferenceTargets> Targets)
{
    public static ReferenceInput Of((JoinPlaces Places, ImmutableArray<ReferenceTargets> Targets) input, CancellationToken cancellation) => new(
        input.Places,
        input.Targets.Where(target => input.Places.References.Any(use => use.Target == target.Types.DocumentName)).ToEquatableArray());

    // As in BindingInput, identity tells as much as equality.
    public bool Equals(ReferenceInput? other) =>
        other is not null && ReferenceEquals(Places, other.Places) && Targets.AreSame(other.Targets);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(Places);
}
