using Catalog.Cli.Faults;

namespace Catalog.Cli.Fields;

/// <summary>Chooses documents by the value of a field; of a list, any element will do.</summary>
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
            ThrowIfNoMember(Enum.GetNames(field.Type));
        }
    }

    public bool Accepts(IDocument document)
    {
        var value = _field.Value(document);
        return _operator switch
        {
            FilterOperator.Contains => FieldValue.Elements(value).Any(Contains),
            FilterOperator.Unequal => !IsEqual(value),
            _ => IsEqual(value),
        };
    }

    private bool IsEqual(object? value) => _value.Length == 0 ? FieldValue.IsEmpty(value) : FieldValue.Elements(value).Any(IsEqualElement);

    private bool IsEqualElement(object element) =>
        element is Enum ? FieldName.AreAlike(_field.Text(element), _value)
        : _value.Equals(_field.Written(element), StringComparison.OrdinalIgnoreCase)
        || FieldValue.Date(element) is { } date && IsWithin(date);

    // 1945-0 is no year, month or day.
    private bool IsWithin(string date) =>
        date.StartsWith(_value, StringComparison.OrdinalIgnoreCase)
        && (date.Length == _value.Length || !char.IsAsciiDigit(date[_value.Length]))
        && char.IsAsciiLetterOrDigit(_value[^1]);

    private bool Contains(object element) =>
        _field.Text(element).Contains(_value, StringComparison.OrdinalIgnoreCase)
        || _field.Written(element).Contains(_value, StringComparison.OrdinalIgnoreCase);

    private void ThrowIfNoMember(string[] members)
    {
        if (!members.Any(member => FieldName.AreAlike(member, _value)))
        {
            var hint = Suggestion.For(_value, members, otherwise: $" It is one of {string.Join(", ", members)}.");
            throw new CommandFailure($"The field '{_field}' is never '{_value}'.{hint}");
        }
    }
}
