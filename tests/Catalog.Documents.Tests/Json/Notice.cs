namespace Catalog.Documents.Tests.Json;

/// <summary>A document with a field of every kind.</summary>
internal sealed class Notice(string id, params (Field Field, object? Value)[] values) : IDocument
{
    public string Id { get; } = id;

    public string Title => "Fog & \"horn\"";

    public string SourcePath => $"notices/{Id}.md";

    public string ContentHash => "c0ffee";

    public Body Body { get; init; } = Body.Empty;

    public object? GetValue(Field field) => values.Single(value => value.Field == field).Value;

    /// <summary>A collection of one document with the given values.</summary>
    public static DocumentCollection<Notice> With(params (Field Field, object? Value)[] values) => With(Body.Empty, values);

    /// <summary>The same with a body.</summary>
    public static DocumentCollection<Notice> With(Body body, params (Field Field, object? Value)[] values)
    {
        var notice = new Notice("fog", values) { Body = body };
        return new("Notices", [.. values.Select(value => value.Field)], ["fog"], _ => notice);
    }
}
