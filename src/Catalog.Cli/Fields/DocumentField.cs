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

    /// <summary>The values one by one, as the documents write them but for dates, which are in EDTF; none where it is empty.</summary>
    public IEnumerable<string> Texts(IDocument document) => FieldValue.Elements(read(document)).Select(Text);

    /// <summary>A value, or an element of one, as <see cref="Texts"/> has it.</summary>
    public string Text(object element) => FieldValue.Date(element) ?? Written(element);

    /// <summary>A value, or an element of one, to the letter of the documents.</summary>
    public string Written(object element) => source.Format(element) ?? "";

    public bool IsCalled(string name) =>
        FieldName.AreAlike(name, key) || FieldName.AreAlike(name, source.Property) || FieldName.AreAlike(name, source.Name);

    public override string ToString() => key;
}
