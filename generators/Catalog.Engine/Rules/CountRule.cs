using Catalog.Engine.Binding;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Rules;

/// <summary>A rule for the number of characters of a string (UTF-16 code units), or of items of anything that has some.</summary>
public abstract record CountRule : ValueRule
{
    /// <inheritdoc/>
    public sealed override bool CountsItems => true;

    /// <inheritdoc/>
    public sealed override bool Judges(FieldType type) =>
        type is ScalarFieldType { Scalar.Kind: ScalarKind.String } or ListFieldType or DictionaryFieldType;

    /// <inheritdoc/>
    public sealed override string? Violation(Value value) => value switch
    {
        ScalarValue { Kind: ScalarKind.String } scalar => Violation(scalar.Text.Length, "character"),
        ListValue list => Violation(list.Items.Count, "item"),
        DictionaryValue dictionary => Violation(dictionary.Entries.Count, "item"),
        _ => null,
    };

    /// <summary>Why so many break the rule, or null.</summary>
    protected abstract string? Violation(int count, string noun);
}
