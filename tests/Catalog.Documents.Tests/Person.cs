namespace Catalog.Documents.Tests;

/// <summary>A nested class as generated code writes it.</summary>
internal sealed class Person : IMapping
{
    private static readonly IReadOnlyList<Field> All =
    [
        new("Full Name", nameof(Name), typeof(string), isNullable: false),
        new("born", nameof(Born), typeof(DateOnly), isNullable: true, format: "MMMM d, yyyy"),
        new("letters", nameof(Letters), typeof(IReadOnlyList<string?>), isNullable: true),
        new("friend", nameof(Friend), typeof(Person), isNullable: true),
        new("writes on", nameof(WritesOn), typeof(DayOfWeek), isNullable: true,
            memberTexts: FieldDictionary.Of((nameof(DayOfWeek.Friday), "fish day"))),
    ];

    public required string Name { get; init; }

    public DateOnly? Born { get; init; }

    public IReadOnlyList<string?>? Letters { get; init; }

    public Person? Friend { get; init; }

    public DayOfWeek? WritesOn { get; init; }

    IReadOnlyList<Field> IMapping.Fields => All;

    object? IMapping.GetValue(Field field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Property switch
        {
            nameof(Name) => Name,
            nameof(Born) => Born,
            nameof(Letters) => Letters,
            nameof(Friend) => Friend,
            nameof(WritesOn) => WritesOn,
            _ => throw new ArgumentException($"A person has no property '{field.Property}'.", nameof(field)),
        };
    }
}
