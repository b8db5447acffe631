namespace Catalog.Cli.Tests;

/// <summary>A document whose values are put in by hand.</summary>
internal sealed class Note(string id) : IDocument
{
    private readonly Dictionary<Field, object?> _values = [];

    public string Id { get; } = id;

    public string Title { get; init; } = id;

    public string SourcePath => $"notes/{Id}.txt";

    public string ContentHash => new('0', 64);

    public Body Body { get; init; } = Body.Empty;

    public object? this[Field field]
    {
        set => _values[field] = value;
    }

    public object? GetValue(Field field) => _values.GetValueOrDefault(field);
}
