namespace Catalog.Generators.Schemas;

/// <summary>What a value may be.</summary>
internal sealed record ValueSchema
{
    private const string Null = "null";

    /// <summary>Any value.</summary>
    public static ValueSchema Anything { get; } = new();

    /// <summary>The JSON types it may have; any where there are none.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>The values it may have; any where there are none.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>What else holds of it.</summary>
    public IReadOnlyList<(string Name, string? Value)> Keywords { get; init; } = [];

    /// <summary>Of these subschemas it fits one; none where it needs none.</summary>
    public IReadOnlyList<string> Alternatives { get; init; } = [];

    /// <summary>The definition that says all, or null.</summary>
    private string? Pointer { get; init; }

    /// <summary>Whether nothing is said of it.</summary>
    public bool IsAnything => Types.Count == 0 && Values.Count == 0 && Keywords.Count == 0 && Alternatives.Count == 0;

    /// <summary>A subschema that stands among the definitions.</summary>
    public static ValueSchema Reference(string pointer) => new() { Alternatives = [Json.Object([("$ref", Json.Text(pointer))])], Pointer = pointer };

    /// <summary>The members of the subschema.</summary>
    /// <param name="isNullable">Whether it may be empty, too.</param>
    public IEnumerable<(string Name, string? Value)> Members(bool isNullable)
    {
        isNullable = isNullable && !IsAnything;
        var types = isNullable && Types.Count > 0 ? [.. Types, Null] : Types;
        yield return ("type", types.Count switch { 0 => null, 1 => Json.Text(types[0]), _ => Json.Array(types.Select(Json.Text)) });
        yield return ("$ref", isNullable || Pointer is null ? null : Json.Text(Pointer));
        yield return ("anyOf", Alternatives.Count == 0 || (!isNullable && Pointer is not null) ? null
            : Json.Array(isNullable ? [.. Alternatives, Json.Object([("type", Json.Text(Null))])] : Alternatives));
        yield return ("enum", Values.Count == 0 ? null : Json.Array(isNullable ? [.. Values, Null] : Values));
        foreach (var keyword in Keywords)
        {
            yield return keyword;
        }
    }

    /// <summary>The subschema.</summary>
    /// <param name="isNullable">Whether it may be empty, too.</param>
    public string ToJson(bool isNullable = false) => IsAnything ? "true" : Json.Object(Members(isNullable));
}
