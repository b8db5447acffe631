using Catalog.Cli.Faults;

namespace Catalog.Cli.Fields;

/// <summary>What can be listed, filtered, sorted and exported of a collection.</summary>
internal sealed class DocumentFields
{
    private IReadOnlyList<DocumentField>? _columns;

    public DocumentFields(IDocumentCollection collection)
    {
        Collection = collection;
        var keys = FieldName.Keys(
            collection.Fields, taken: [Id.Key, Title.Key, Words.Key, SourcePath.Key, ContentHash.Key, Paragraphs.Key]);
        Own = [.. collection.Fields.Zip(keys, (field, key) => new DocumentField(field, key, document => document.GetValue(field)))];
    }

    public IDocumentCollection Collection { get; }

    public DocumentField Id { get; } = Common("Id", "Id", typeof(string), document => document.Id);

    public DocumentField Title { get; } = Common("Title", "Title", typeof(string), document => document.Title);

    public DocumentField Words { get; } = Common("Words", "Words", typeof(int), document => document.Body.WordCount);

    public DocumentField SourcePath { get; } = Common("Source Path", "SourcePath", typeof(string), document => document.SourcePath);

    public DocumentField ContentHash { get; } = Common("Content Hash", "ContentHash", typeof(string), document => document.ContentHash);

    public DocumentField Paragraphs { get; } =
        Common("Paragraphs", "Paragraphs", typeof(IReadOnlyList<string>), document => document.Body.Paragraphs);

    /// <summary>The fields of the documents, in the order of the document class.</summary>
    public IReadOnlyList<DocumentField> Own { get; }

    /// <summary>Those of them that stand in the documents: all but the ways back from other collections.</summary>
    public IEnumerable<DocumentField> Stated => Own.Where(own => !own.Source.IsInverse);

    /// <summary>The first field that dates the documents.</summary>
    public DocumentField? Date => Own.FirstOrDefault(own => FieldValue.IsDate(own.Type));

    /// <summary>The first field that sorts the documents into a few kinds.</summary>
    public DocumentField? Kind => Own.FirstOrDefault(own => own.Type.IsEnum);

    /// <summary>What tells the documents of a list apart; their words where some document has any.</summary>
    public IReadOnlyList<DocumentField> Columns =>
        _columns ??= [.. new[] { Id, Date, Title, Kind, HasWords ? Words : null }.OfType<DocumentField>()];

    /// <summary>What other programs get.</summary>
    public IEnumerable<DocumentField> Exported => [Id, Title, SourcePath, ContentHash, .. Stated, Paragraphs];

    private bool HasWords => Collection.Documents.Any(document => document.Body.WordCount > 0);

    private IEnumerable<DocumentField> All => [Id, Title, Words, SourcePath, ContentHash, .. Own];

    /// <summary>The field that a user calls by a name; null where there is none.</summary>
    public DocumentField? TryFind(string name) =>
        All.FirstOrDefault(field => field.Key == name || field.Name == name)
        ?? All.FirstOrDefault(field => field.IsCalled(name));

    /// <summary>The field that a user calls by a name.</summary>
    /// <exception cref="CommandFailure">There is none.</exception>
    public DocumentField Find(string name) => TryFind(name) ?? throw Missing(name, [this]);

    /// <summary>The fault that a field is in none of some collections.</summary>
    public static CommandFailure Missing(string name, IReadOnlyList<DocumentFields> collections)
    {
        var (subject, all) = collections is [var only]
            ? ($"{only.Collection.Name} has no field", "It has")
            : ("No collection has a field", "They have");
        string[] keys = [.. collections.SelectMany(fields => fields.All).Select(field => field.Key).Distinct()];
        var hint = Suggestion.For(name, keys, otherwise: $" {all} {string.Join(", ", keys)}.");
        return new CommandFailure($"{subject} '{name}'.{hint}");
    }

    private static DocumentField Common(string name, string property, Type type, Func<IDocument, object?> read) =>
        new(new Field(name, property, type, isNullable: false), FieldName.Key(property), read);
}
