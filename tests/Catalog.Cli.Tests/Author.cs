namespace Catalog.Cli.Tests;

/// <summary>A nested class as generated code writes it.</summary>
internal sealed class Author : IMapping
{
    public static readonly IReadOnlyList<Field> All =
    [
        new("Full Name", nameof(Name), typeof(string), isNullable: true),
        new("born", nameof(Born), typeof(PartialDate), isNullable: true),
        new("works", nameof(Works), typeof(IReadOnlyList<string?>), isNullable: true),
        new("teacher", nameof(Teacher), typeof(Author), isNullable: true),
    ];

    public string? Name { get; init; }

    public PartialDate? Born { get; init; }

    public IReadOnlyList<string?>? Works { get; init; }

    public Author? Teacher { get; init; }

    IReadOnlyList<Field> IMapping.Fields => All;

    object? IMapping.GetValue(Field field) => field.Property switch
    {
        nameof(Name) => Name,
        nameof(Born) => Born,
        nameof(Works) => Works,
        nameof(Teacher) => Teacher,
        _ => throw new ArgumentException($"An author has no property '{field.Property}'.", nameof(field)),
    };
}
