namespace Catalog.Cli.Fields;

/// <summary>A value that is neither list nor map, from wherever it stands inside a field's value.</summary>
/// <param name="Path">The names on the way to it that are data, with dots between them: those of maps, not those of fields.</param>
/// <param name="Value">The value.</param>
/// <param name="Field">The field that knows how documents write it.</param>
internal sealed record ValueLeaf(string Path, object Value, Field Field)
{
    /// <summary>The value as the documents write it but for dates, which are in EDTF.</summary>
    public string Text => FieldValue.Date(Value) ?? Written;

    /// <summary>The value to the letter of the documents.</summary>
    public string Written => Field.Format(Value) ?? "";

    /// <summary>The title of the document that the value is; null where it is none.</summary>
    public string? Title => (Value as IDocument)?.Title;

    /// <summary>The <see cref="Text"/>, behind its path where it has one.</summary>
    public override string ToString() => Path.Length == 0 ? Text : $"{Path}: {Text}";
}
