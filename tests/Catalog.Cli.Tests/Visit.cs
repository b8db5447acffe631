namespace Catalog.Cli.Tests;

/// <summary>A nested class that refers to a document, as generated code writes it.</summary>
internal sealed class Visit : IMapping
{
    private static readonly IReadOnlyList<Field> All =
    [
        new("season", nameof(Season), typeof(string), isNullable: true),
        new("by", nameof(By), typeof(Note), isNullable: true),
        new("mood", nameof(Mood), typeof(Mood), isNullable: true, memberTexts: Harbour.MoodTexts),
    ];

    public string? Season { get; init; }

    public Note? By { get; init; }

    public Mood? Mood { get; init; }

    IReadOnlyList<Field> IMapping.Fields => All;

    object? IMapping.GetValue(Field field) => field.Property switch
    {
        nameof(Season) => Season,
        nameof(By) => By,
        nameof(Mood) => Mood,
        _ => throw new ArgumentException($"A visit has no property '{field.Property}'.", nameof(field)),
    };
}
