using Catalog.Cli.Faults;

namespace Catalog.Cli.Fields;

/// <summary>What can be listed, filtered, sorted and exported of a collection.</summary>
internal sealed class DocumentFields
{
    private readonly string _collection;

    public DocumentFields(IDocumentCollection collection)
    {
        _collection = collection.Name;
        var keys = FieldName.Keys(
            collection.Fields, taken: [Id.Key, Title.Key, Words.Key, SourcePath.Key, ContentHash.Key, Paragraphs.Key]);
        Own = [.. collection.Fields.Zip(keys, (field, key) => new DocumentField(field, key, document => document.GetValue(field)))];
    }

    public DocumentField Id { get; } = Common("Id", "Id", typeof(string), document => document.Id);

    public DocumentField Title { get; } = Common("Title", "Title", typeof(string), document => document.Title);

    public DocumentField Words { get; } = Common("Words", "Words", typeof(int), document => document.Body.WordCount);

    public DocumentField SourcePath { get; } = Common("Source Path", "SourcePath", typeof(string), document => document.SourcePath);

    public DocumentField ContentHash { get; } = Common("Content Hash", "ContentHash", typeof(string), document => document.ContentHash);

    public DocumentField Paragraphs { get; } =
        Common("Paragraphs", "Paragraphs", typeof(IReadOnlyList<string>), document => document.Body.Paragraphs);

    /// <summary>The fields of the documents, in the order of the document class.</summary>
    public IReadOnlyList<DocumentField> Own { get; }

    /// <summary>The first field that dates the documents.</summary>
    public DocumentField? Date => Own.FirstOrDefault(own => FieldValue.IsDate(own.Type));

    /// <summary>The first field that sorts the documents into a few kinds.</summary>
    public DocumentField? Kind => Own.FirstOrDefault(own => own.Type.IsEnum);

    /// <summary>What tells the documents of a list apart.</summary>
    public IEnumerable<DocumentField> Columns => new[] { Id, Date, Title, Kind, Words }.OfType<DocumentField>();

    /// <summary>What other programs get.</summary>
    public IEnumerable<DocumentField> Exported => [Id, Title, SourcePath, ContentHash, .. Own, Paragraphs];

    private IEnumerable<DocumentField> All => [Id, Title, Words, SourcePath, ContentHash, .. Own];

    /// <summary>The field that a user calls by a name.</summary>
    /// <exception cref="CommandFailure">There is none.</exception>
    public DocumentField Find(string name) =>
        All.FirstOrDefault(field => field.Key == name || field.Name == name)
        ?? All.FirstOrDefault(field => field.IsCalled(name))
        ?? throw new CommandFailure($"{_collection} has no field '{name}'.{Hint(name)}");

    private static DocumentField Common(string name, string property, Type type, Func<IDocument, object?> read) =>
        new(new Field(name, property, type, isNullable: false), FieldName.Key(property), read);

    private string Hint(string name) =>
        Suggestion.For(name, [.. All.Select(field => field.Key)], otherwise: $" It has {string.Join(", ", All)}.");
}
