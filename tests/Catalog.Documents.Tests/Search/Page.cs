namespace Catalog.Documents.Tests.Search;

/// <summary>A page of a log book: a document whose values are put in by hand.</summary>
internal sealed class Page(string id) : IDocument
{
    public static readonly Field Summary = new("Summary", "Summary", typeof(string), isNullable: true);
    public static readonly Field Tags = new("tags", "Tags", typeof(IReadOnlyList<string>), isNullable: true);
    public static readonly Field Extra = new("extra", "Extra", typeof(DataNode), isNullable: true);
    public static readonly Field Depth = new("depth", "Depth", typeof(decimal), isNullable: true);
    public static readonly Field Date = new("date", "Date", typeof(DateOnly), isNullable: true, format: "MMMM d, yyyy");
    public static readonly Field Reference = new("reference", "Reference", typeof(Page), isNullable: true);
    public static readonly Field Mentions = new("Mentions", "Mentions", typeof(IReadOnlyList<Page>), isNullable: false, isInverse: true);

    private readonly Dictionary<Field, object?> _values = [];

    public string Id { get; } = id;

    public string Title { get; init; } = id;

    public string SourcePath => $"pages/{Id}.txt";

    public string ContentHash => new('0', 64);

    public Body Body { get; private init; } = Body.Empty;

    public string Text
    {
        init => Body = new(value, 0, []);
    }

    public object? this[Field field]
    {
        set => _values[field] = value;
    }

    public object? GetValue(Field field) => _values.GetValueOrDefault(field);
}
