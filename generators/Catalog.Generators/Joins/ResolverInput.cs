using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Catalog.Engine;
using Catalog.Generators.Documents;

namespace Catalog.Generators.Joins;

/// <summary>The documents of a file with those collections alone that they refer to, so that a change in another one resolves nothing again.</summary>
/// <param name="File">The documents.</param>
/// <param name="Targets">The collections that they may refer to.</param>
/// <param name="Inverse">Who refers to them; null where no property asks.</param>
internal sealed record ResolverInput(BoundFile File, EquatableArray<ReferenceTargets> Targets, InverseLinks? Inverse)
{
    public static ResolverInput Of(
        ((BoundFile File, ImmutableArray<ReferenceTargets> Targets) Sources, ImmutableArray<InverseLinks> Inverse) input, CancellationToken cancellation)
    {
        var ((file, targets), inverse) = input;
        return new(
            file,
            targets.Where(target => file.Targets.Contains(target.Types.DocumentName)).ToEquatableArray(),
            inverse.FirstOrDefault(links => links.Types == file.Types));
    }

    // As in BindingInput, identity tells as much as equality.
    public bool Equals(ResolverInput? other) =>
        other is not null && ReferenceEquals(File, other.File) && Targets.AreSame(other.Targets) && ReferenceEquals(Inverse, other.Inverse);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(File);
}
