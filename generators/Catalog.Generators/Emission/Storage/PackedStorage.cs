using Catalog.Engine.Typing;
using Catalog.Generators.Collections;

namespace Catalog.Generators.Emission.Storage;

/// <summary>Values are in a pack, and read when they are first asked for.</summary>
internal sealed class PackedStorage : IDocumentStorage
{
    private const string Namespace = "global::Catalog.Documents.Packing";

    private readonly PackedModel _model;
    private readonly PackedReader _reader;
    private readonly string _row;

    public PackedStorage(PackedModel model)
    {
        _model = model;
        _reader = new PackedReader(model);
        _row = model.Collection.DocumentPart.Free(PackModel.Row);
    }

    public IEnumerable<string> Fields => _model.Collection.Properties
        .Where(IsKept)
        .Select(property => $"private {Field(property)} {property.BackingField};")
        .Prepend($"private {Namespace}.PackedRow {_row};");

    public void Constructor(SourceWriter writer) => writer.Write($"""
        /// <summary>A document whose values are in a pack.</summary>
        internal {CSharp.TypeDeclaration(_model.Collection.Types.DocumentClass)}({Namespace}.PackedRow row) => {_row} = row;
        """);

    public string? Standard(string property) => $"{_row}.{property}";

    public string? Value(PropertyModel property) => !IsKept(property) ? Read(property)
        : PackedExpression.IsValueType(property.Type)
            ? $"{property.BackingField}.IsRead ? {property.BackingField}.Value : {property.BackingField}.Keep({Read(property)})"
            : $"{property.BackingField} ??= {Read(property)}";

    public void Members(SourceWriter writer)
    {
        var texts = _model.Collection.Properties
            .Where(property => property.Type is ScalarFieldType { Scalar.Kind: ScalarKind.String } && property.Traits.Default is null
                && Column(property) is { Kind: ScalarKind.String })
            .Select(property => $"{CSharp.Literal(property.Name)} => {_row}.Utf8({_model.Pack.IndexOf(property.Field)}),")
            .ToList();
        if (texts.Count > 0)
        {
            writer.Write("""

                /// <inheritdoc/>
                global::System.ReadOnlySpan<byte> global::Catalog.Documents.IDocument.GetUtf8(global::Catalog.Documents.Field field) =>
                    (field ?? throw new global::System.ArgumentNullException(nameof(field))).Property switch
                """)
                .Indented(body => body.Write("{").Indented(arms => arms
                    .Write(texts)
                    .Write("_ => global::System.Text.Encoding.UTF8.GetBytes(((global::Catalog.Documents.IDocument)this).GetText(field) ?? \"\"),"))
                    .Write("};"));
        }
    }

    public void Beside(SourceWriter writer) => _reader.Write(writer);

    // What the pack holds in the very type costs no more than what was kept.
    private bool IsKept(PropertyModel property) => property.Traits.Inverse is not null
        || (Column(property) is { } column && !(property.Type is ScalarFieldType { Scalar.Kind: var kind } && kind == column.Kind && PackedExpression.IsFixed(kind)));

    private PackColumn? Column(PropertyModel property) =>
        property.Traits.Inverse is null && _model.Pack.IndexOf(property.Field) is >= 0 and var index ? _model.Pack.Columns[index] : null;

    private string Read(PropertyModel property)
    {
        if (property.Traits.Inverse is not null)
        {
            return $"{_reader.Name}.{_reader.WayBack(property)}(this)";
        }

        if (Column(property) is null)
        {
            return property.Traits.Default is { } value ? ValueExpression.Of(value) : property.IsNullable ? "null" : "default!";
        }

        var index = FormattableString.Invariant($"{_model.Pack.IndexOf(property.Field)}");
        var read = IsKept(property)
            ? _reader.Expression(property, $"{_row}[{index}]", isInside: false)
            : $"{_row}.{PackedExpression.Method(((ScalarFieldType)property.Type).Scalar.Kind)}({index})";
        return PackedExpression.Completed(read, property);
    }

    private static string Field(PropertyModel property) => PackedExpression.IsValueType(property.Type)
        ? $"{Namespace}.PackedValue<{TypeName.Of(property.Type, property.IsNullable)}>"
        : $"{TypeName.Of(property.Type)}?";
}
