namespace Catalog.Cli.Fields;

/// <summary>Something that can be read off every document of a collection: a field of theirs, or what all documents have.</summary>
/// <param name="source">The field, or a description of the same form.</param>
/// <param name="key">The key in exported objects, unique in the collection.</param>
/// <param name="read">Reads the value off a document.</param>
internal sealed class DocumentField(Field source, string key, Func<IDocument, object?> read)
{
    public string Name => source.Name;

    public string Key => key;

    public Type Type => source.Type;

    public object? Value(IDocument document) => read(document);

    /// <summary>The values that are in the document's one, at any depth; none where it is empty.</summary>
    public IEnumerable<ValueLeaf> Leaves(IDocument document) => FieldValue.Leaves(read(document), source);

    /// <summary>The document's value, or the elements of its list one by one, an empty one as an empty text; none where it is empty.</summary>
    public IEnumerable<string> Texts(IDocument document) => !Leaves(document).Any() ? []
        : (ValueParts.Items(read(document)) ?? [read(document)])
            .Select(item => FieldValue.Leaves(item, source).SingleOrDefault()?.Text ?? "");

    /// <summary>Whether the document's value takes several lines to be read, see <see cref="Written"/>.</summary>
    public bool IsNested(IDocument document) => Leaves(document).Any() && FieldValue.IsNested(read(document));

    /// <summary>The document's value as text, see <see cref="Field.Format"/>.</summary>
    public string Written(IDocument document) => source.Format(read(document)) ?? "";

    public bool IsCalled(string name) =>
        FieldName.AreAlike(name, key) || FieldName.AreAlike(name, source.Property) || FieldName.AreAlike(name, source.Name);

    public override string ToString() => key;
}
