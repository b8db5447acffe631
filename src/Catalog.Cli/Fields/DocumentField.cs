namespace Catalog.Cli.Fields;

/// <summary>Something that can be read off every document of a collection: a field of theirs, or what all documents have.</summary>
/// <param name="source">The field, or a description of the same form.</param>
/// <param name="key">The key in exported objects, unique in the collection.</param>
/// <param name="read">Reads the value off a document.</param>
internal sealed class DocumentField(Field source, string key, Func<IDocument, object?> read)
{
    /// <summary>The field, or the description of the same form.</summary>
    public Field Source => source;

    /// <summary>The name as the documents write it; that of a field which stands in none, in words.</summary>
    public string Name => source.IsInverse ? FieldName.Spaced(source.Name) : source.Name;

    public string Key => key;

    public Type Type => source.Type;

    public object? Value(IDocument document) => read(document);

    /// <summary>The values that are in the document's one, at any depth; none where it is empty.</summary>
    public IEnumerable<ValueLeaf> Leaves(IDocument document) => FieldValue.Leaves(read(document), source);

    /// <summary>The document's value, or the elements of its list one by one, an empty one as an empty text; none where it is empty.
    /// Documents are named by their <see cref="Caption"/>.</summary>
    public IEnumerable<string> Texts(IDocument document) => !Leaves(document).Any() ? []
        : (ValueParts.Items(read(document)) ?? [read(document)])
            .Select(item => FieldValue.Leaves(Caption.In(item), source).SingleOrDefault()?.Text ?? "");

    /// <summary>The documents that the document's value is, or is a list of; none where it is anything else.</summary>
    public IReadOnlyList<IDocument> References(IDocument document)
    {
        var items = (ValueParts.Items(read(document)) ?? [read(document)]).ToList();
        return items.All(item => item is IDocument) ? [.. items.Cast<IDocument>()] : [];
    }

    /// <summary>Whether the document's value takes several lines to be read, see <see cref="Written"/>.</summary>
    public bool IsNested(IDocument document) => Leaves(document).Any() && FieldValue.IsNested(read(document));

    /// <summary>The document's value as text, see <see cref="Field.Format"/>, with the <see cref="Caption"/> of what it refers
    /// to.</summary>
    public string Written(IDocument document) => source.Format(Caption.In(read(document))) ?? "";

    public bool IsCalled(string name) =>
        FieldName.AreAlike(name, key) || FieldName.AreAlike(name, source.Property) || FieldName.AreAlike(name, source.Name);

    public override string ToString() => key;
}
