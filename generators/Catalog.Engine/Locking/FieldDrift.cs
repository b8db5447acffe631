using Catalog.Engine.Collections;
using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Locking;

/// <summary>Finds what made a field another one than the one that is locked.</summary>
/// <param name="locked">The field as it is locked.</param>
/// <param name="now">The field as it is.</param>
internal sealed class FieldDrift(LockedField locked, GuardedField now)
{
    /// <summary>What made it so, and where; null where only something that is no longer there could tell.</summary>
    public (string Path, Place Place, string Cause)? Origin() => locked.Type with { IsOptional = false } != LockedType.Of(now.Field) with { IsOptional = false }
        ? OfType()
        : OfAbsence();

    private (string Path, Place Place, string Cause)? OfType()
    {
        var (document, node) = TypeText.ScalarOf(locked.Type.Name, out var lists) is { } kind
            ? Misfit(new ScalarType(kind, locked.Type.Format), lists)
            : Widening();
        return document is null ? null : (document.Path, node!.Place, $"{Describe(node)} in the document '{Excerpt.Of(document.Id)}'");
    }

    // The first value that could not have been there when the field was locked.
    private (PlacedDocument? Document, Node? Node) Misfit(ScalarType scalar, int lists) => now.Values
        .SelectMany(value => Misfits(value.Node, scalar, lists), (value, node) => ((PlacedDocument?)value.Document, (Node?)node))
        .FirstOrDefault();

    private static IEnumerable<Node> Misfits(Node node, ScalarType scalar, int lists) => node switch
    {
        Scalar value => scalar.Kind == ScalarKind.String || ScalarTypes.Of(value.Text, value.Style).Contains(scalar) ? [] : [node],
        Sequence sequence when lists > 0 => sequence.Items.SelectMany(item => Misfits(item, scalar, lists - 1)),
        Empty => [],
        _ => [node],
    };

    private (PlacedDocument? Document, Node? Node) Widening()
    {
        var values = now.Values.ToList();
        return FieldOrigin.Of(values.Select(value => (value.Document.Path, value.Node))) is { IsWidening: true } origin
            ? (values.First(value => Holds(value.Node, origin.Value)).Document, origin.Value)
            : (null, null);
    }

    private (string Path, Place Place, string Cause)? OfAbsence()
    {
        foreach (var owner in now.Owners)
        {
            var value = owner.Mapping.Find(now.Field.Name);
            if (value is null or Empty)
            {
                return (owner.Document.Path, (value ?? owner.Mapping).Place, $"the document '{Excerpt.Of(owner.Document.Id)}' has no value");
            }
        }

        return null;
    }

    private static bool Holds(Node node, Node part) =>
        ReferenceEquals(node, part) || (node is Sequence sequence && sequence.Items.Any(item => ReferenceEquals(item, part)));

    private static string Describe(Node node) => node is Scalar scalar ? $"'{Excerpt.Of(scalar.Text)}'" : "what stands here";
}
