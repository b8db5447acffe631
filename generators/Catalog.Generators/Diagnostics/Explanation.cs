using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Catalog.Engine;
using Catalog.Engine.Collections;
using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using Catalog.Engine.Typing;
using Catalog.Generators.Collections;
using Catalog.Generators.Emission;
using Catalog.Generators.Options;
using Catalog.Generators.Reading;

namespace Catalog.Generators.Diagnostics;

/// <summary>Says of every field what was inferred, how often it has a value, and which value forced its type (<c>CatalogExplain</c>).</summary>
internal static class Explanation
{
    private static readonly Regex Qualification = new(@"global::(?:[\w@]+\.)*", RegexOptions.CultureInvariant);

    public static EquatableArray<Problem> Of(
        (((ImmutableArray<FileReading> Readings, ImmutableArray<PackReading> Packs) Documents, EquatableArray<CollectionModel> Collections) Sources, ProjectOptions Project) input,
        CancellationToken cancellation)
    {
        var ((readings, packs), collections) = input.Sources;
        return input.Project.IsExplained
            ? collections.SelectMany(collection => Explain(collection, [.. readings, .. packs.SelectMany(pack => pack.Files)])).ToEquatableArray()
            : EquatableArray<Problem>.Empty;
    }

    private static IEnumerable<Problem> Explain(CollectionModel collection, IReadOnlyList<FileReading> readings)
    {
        var name = collection.Types.Collection;
        var documents = PlacedDocument.InOrder(readings.Where(reading => string.Equals(reading.Options.Collection.Name, name, StringComparison.OrdinalIgnoreCase)))
            .Where(document => document.IsListed && !document.Item.Document.Document.IsFaulty)
            .Select(document => (document.Item.Path, (Node)new Mapping(document.Item.Document.Document.Fields, document.Item.Document.Document.Place, 0)))
            .ToList();
        return collection.Properties.Where(property => property.Traits.Inverse is null).SelectMany(property => Explain(
            name,
            property.Field,
            new SchemaField(property.Field, property.Type, property.Evidence ?? new(documents.Count, 0, null, null)),
            property.IsNullable,
            documents));
    }

    private static IEnumerable<Problem> Explain(
        string collection, string path, SchemaField field, bool isNullable, List<(string Path, Node Owner)> owners)
    {
        var values = owners
            .Select(owner => (owner.Path, Node: (owner.Owner as Mapping)?.Find(field.Name)))
            .Where(value => value.Node is not null)
            .Select(value => (value.Path, Node: value.Node!))
            .ToList();
        var origin = FieldOrigin.Of(values);
        var (file, place) = origin is not null ? (origin.Path, origin.Place) : owners.Count > 0 ? (owners[0].Path, owners[0].Owner.Place) : ("", Place.Beginning);
        yield return Problem.At(Fault.ExplainedField, file, place, collection, Excerpt.Of(path), Type(field, isNullable), Evidence(field, origin));
        var inner = Inner(field.Type);
        var mappings = values.SelectMany(value => Mappings(value.Node, field.Type), (value, mapping) => (value.Path, mapping)).ToList();
        foreach (var problem in (inner?.Fields ?? EquatableArray<SchemaField>.Empty)
            .SelectMany(member => Explain(collection, $"{path}.{member.Name}", member, member.IsOptional, mappings)))
        {
            yield return problem;
        }
    }

    private static string Type(SchemaField field, bool isNullable)
    {
        var format = PropertyModel.ScalarOf(field.Type)?.Format is { } text ? $" (as {text})" : "";
        return Qualification.Replace(TypeName.Of(field.Type, isNullable), "") + format;
    }

    private static string Evidence(SchemaField field, FieldOrigin? origin)
    {
        var evidence = field.Evidence;
        var presence = FormattableString.Invariant($"{evidence.Present} of {evidence.Mappings} have a value");
        var without = evidence.FirstWithout is { } id ? $", the first without is '{Excerpt.Of(id)}'" : "";
        var value = origin?.Value is Scalar scalar ? $"'{Excerpt.Of(scalar.Text)}'" : "what stands here";
        return presence + without + (origin is { IsWidening: true } ? $"; {value} made it so" : "");
    }

    private static ClassFieldType? Inner(FieldType type) => type switch
    {
        ListFieldType list => Inner(list.Element),
        DictionaryFieldType dictionary => Inner(dictionary.Value),
        _ => type as ClassFieldType,
    };

    private static IEnumerable<Node> Mappings(Node node, FieldType type) => (type, node) switch
    {
        (ListFieldType list, Sequence sequence) => sequence.Items.SelectMany(item => Mappings(item, list.Element)),
        (ListFieldType list, _) => Mappings(node, list.Element),
        (DictionaryFieldType dictionary, Mapping mapping) => mapping.Entries.SelectMany(entry => Mappings(entry.Value, dictionary.Value)),
        (ClassFieldType, Mapping) => [node],
        _ => [],
    };
}
