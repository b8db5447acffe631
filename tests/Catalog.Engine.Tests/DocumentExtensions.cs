using Catalog.Engine.Documents;
using Catalog.Engine.Text;

namespace Catalog.Engine.Tests;

/// <summary>What tests ask of a document.</summary>
internal static class DocumentExtensions
{
    public static Node Node(this Document document, string field) =>
        Assert.Single(document.Fields, node => node.Name == field).Value;

    /// <summary>The text of a field that is no list; null where it is empty.</summary>
    public static string? Text(this Document document, string field) => document.Node(field) switch
    {
        Scalar scalar => scalar.Text,
        Empty { IsSequence: false } => null,
        var node => throw new InvalidOperationException($"{field} is {node}."),
    };

    /// <summary>The values of a field that is a list; null where it is empty.</summary>
    public static IReadOnlyList<string>? Texts(this Document document, string field) => document.Node(field) switch
    {
        Sequence sequence => [.. sequence.Scalars().Select(item => item.Text)],
        Empty { IsSequence: true } => null,
        var node => throw new InvalidOperationException($"{field} is {node}."),
    };

    /// <summary>Every scalar of every field.</summary>
    public static IEnumerable<Scalar> Scalars(this Document document) => document.Fields.SelectMany(field => field.Value.Scalars());

    /// <summary>The scalars that a value is made of.</summary>
    public static IEnumerable<Scalar> Scalars(this Node node) => node switch
    {
        Scalar scalar => [scalar],
        Sequence sequence => sequence.Items.Cast<Scalar>(),
        _ => [],
    };

    /// <summary>The fields that have a value.</summary>
    public static IReadOnlyList<string> Present(this Document document) =>
        [.. document.Fields.Where(field => field.Value is not Empty).Select(field => field.Name)];

    /// <summary>The one-based line of a field, as an editor shows it.</summary>
    public static int Line(this Document document, string field) => document.Node(field).Place.Line + 1;

    /// <summary>The text that a place marks.</summary>
    public static string In(this Place place, string text) => text.Substring(place.Start, place.Length);
}
