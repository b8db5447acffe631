using Catalog.Engine.Documents;

namespace Catalog.Engine.Typing;

/// <summary>A field of one mapping or of several, as far as its type goes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Count">How many mappings name it.</param>
/// <param name="Present">How many have a value there.</param>
/// <param name="Shape">What its values may be.</param>
public sealed record FieldShape(string Name, int Count, int Present, Shape Shape)
{
    /// <summary>The field of one mapping.</summary>
    public static FieldShape Of(FieldNode field) => new(field.Name, 1, field.Value is Empty ? 0 : 1, Shape.Of(field.Value));
}
