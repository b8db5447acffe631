using Catalog.Cli.Faults;

namespace Catalog.Cli.Fields;

/// <summary>Chooses documents by the value of a field; of a list or a map, anything in it will do.</summary>
internal sealed class FieldFilter
{
    private readonly DocumentField _field;
    private readonly FilterOperator _operator;
    private readonly string _value;

    /// <summary>Binds a filter to a field.</summary>
    /// <exception cref="CommandFailure">The field is an enum that has no such member.</exception>
    public FieldFilter(DocumentField field, FilterOperator comparison, string value)
    {
        (_field, _operator, _value) = (field, comparison, value);
        if (field.Type.IsEnum && comparison != FilterOperator.Contains && value.Length > 0)
        {
            ThrowIfNoMember();
        }
    }

    public bool Accepts(IDocument document)
    {
        var leaves = _field.Leaves(document);
        return _operator switch
        {
            FilterOperator.Contains => leaves.Any(Contains),
            FilterOperator.Unequal => !IsEqual(leaves),
            _ => IsEqual(leaves),
        };
    }

    private bool IsEqual(IEnumerable<ValueLeaf> leaves) => _value.Length == 0 ? !leaves.Any() : leaves.Any(IsEqual);

    private bool IsEqual(ValueLeaf leaf) =>
        leaf.Value is Enum member ? FieldName.AreAlike(leaf.Text, _value) || FieldName.AreAlike(member.ToString(), _value)
        : _value.Equals(leaf.Written, StringComparison.OrdinalIgnoreCase)
        || _value.Equals(leaf.ToString(), StringComparison.OrdinalIgnoreCase)
        || _value.Equals(leaf.Title, StringComparison.OrdinalIgnoreCase)
        || FieldValue.Date(leaf.Value) is { } date && IsWithin(date);

    // 1945-0 is no year, month or day.
    private bool IsWithin(string date) =>
        date.StartsWith(_value, StringComparison.OrdinalIgnoreCase)
        && (date.Length == _value.Length || !char.IsAsciiDigit(date[_value.Length]))
        && char.IsAsciiLetterOrDigit(_value[^1]);

    private bool Contains(ValueLeaf leaf) =>
        leaf.ToString().Contains(_value, StringComparison.OrdinalIgnoreCase)
        || leaf.Written.Contains(_value, StringComparison.OrdinalIgnoreCase)
        || leaf.Title?.Contains(_value, StringComparison.OrdinalIgnoreCase) == true;

    private void ThrowIfNoMember()
    {
        var names = Enum.GetNames(_field.Type);
        var texts = names.Select(name => FieldValue.Text(Enum.Parse(_field.Type, name), _field.Source)).ToList();
        if (!names.Concat(texts).Any(member => FieldName.AreAlike(member, _value)))
        {
            var hint = Suggestion.For(_value, texts, otherwise: $" It is one of {string.Join(", ", texts)}.");
            throw new CommandFailure($"The field '{_field}' is never '{_value}'.{hint}");
        }
    }
}
