namespace Catalog.Documents.Tests;

/// <summary>A document class as a user declares it and generated code completes it.</summary>
[Document("Letters")]
internal sealed class Letter(string id) : IDocument
{
    public static readonly Field PagesField = new("Number of Pages", nameof(Pages), typeof(int), isNullable: true);

    public string Id { get; } = id;

    public string Title => Id;

    public string SourcePath => $"letters/{Id}.txt";

    public string ContentHash => new('0', 64);

    public Body Body { get; init; } = Body.Empty;

    [Field("Number of Pages")]
    public int? Pages { get; init; }

    public object? GetValue(Field field) =>
        field == PagesField ? Pages : throw new ArgumentException("Not a field of letters.", nameof(field));
}
