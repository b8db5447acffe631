namespace Catalog.Cli.Fields;

/// <summary>A value of a nested class with captions in the place of documents.</summary>
internal sealed class CaptionedMapping(IMapping mapping) : IMapping
{
    public IReadOnlyList<Field> Fields => mapping.Fields;

    public object? GetValue(Field field) => Caption.In(mapping.GetValue(field));
}
