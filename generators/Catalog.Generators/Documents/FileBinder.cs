using Catalog.Engine;
using Catalog.Engine.Binding;
using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using Catalog.Generators.Collections;
using Catalog.Generators.Reading;

namespace Catalog.Generators.Documents;

/// <summary>Gives the documents of one file the types of their collection.</summary>
internal static class FileBinder
{
    private static readonly string[] SummaryFields = ["summary", "description", "excerpt"];

    /// <summary>The documents of a file; null where its collection can't be emitted.</summary>
    public static FileBinding? Bind((FileReading Reading, EquatableArray<CollectionModel> Collections) input, CancellationToken cancellation)
    {
        var (reading, collections) = input;
        if (collections.Named(reading.Options.Collection.Name) is not { } collection)
        {
            return null;
        }

        var problems = new List<Problem>();
        var documents = reading.Documents.Select(document => Bind(document, reading, collection, problems)).ToEquatableArray();
        return new(new BoundFile(collection.Types, collection.IsSharded, documents), problems.ToEquatableArray());
    }

    private static DocumentModel Bind(IdentifiedDocument document, FileReading reading, CollectionModel collection, List<Problem> problems)
    {
        var member = collection.Find(document.Id, reading.Options.SourcePath, document.Occurrence)!;
        var isEvidence = member.IsListed && !document.Document.IsFaulty;
        var fields = document.Document.Fields
            .GroupBy(field => field.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Value);
        return new DocumentModel
        {
            Member = member.Name,
            BackingField = member.BackingField,
            Access = member.IsVisible ? collection.Types.MemberAccess : "private",
            Id = document.Id,
            Title = document.Title,
            SourcePath = reading.Options.SourcePath,
            ContentHash = document.ContentHash,
            Summary = document.Document.Fields
                .Where(field => Array.IndexOf(SummaryFields, field.Name.ToLowerInvariant()) >= 0)
                .Select(field => (field.Value as Scalar)?.Text)
                .FirstOrDefault(text => text is not null),
            Body = document.Document.Body,
            Values = collection.Properties
                .Select(property => Bind(property, fields, document.Document.Place, isEvidence, reading.Options.Path, problems))
                .OfType<PropertyValue>()
                .ToEquatableArray(),
        };
    }

    private static PropertyValue? Bind(
        PropertyModel property, Dictionary<string, Node> fields, Place place, bool isEvidence, string path, List<Problem> problems)
    {
        var found = new List<Problem>();
        var node = fields.TryGetValue(property.Field, out var present) ? present : null;
        var value = node is null ? null : new ValueBinder(path, found).Bind(property.Field, node, property.Type);

        // What a faulty document lacks is told by its fault, and a field that none has at the declaration.
        if (value is null && !property.IsNullable && found.Count == 0 && isEvidence && property.Evidence is not null)
        {
            found.Add(Problem.At(Fault.MissingValue, path, node?.Place ?? place, Excerpt.Of(property.Field), property.Name));
        }

        if (property.Part is not null || isEvidence)
        {
            problems.AddRange(found);
        }

        return value is null && property.IsNullable ? null : new PropertyValue(property.Parameter, value);
    }
}
