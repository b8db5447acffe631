namespace Catalog.Cli.Fields;

/// <summary>Orders values by their own type, whatever it is, and other values by their text.</summary>
internal sealed class FieldComparer : IComparer<object?>
{
    public static FieldComparer Default { get; } = new();

    public int Compare(object? left, object? right) => (left, right) switch
    {
        (string or not IComparable, _) or (_, not IComparable) => StringComparer.OrdinalIgnoreCase.Compare(Text(left), Text(right)),
        (IComparable value, { } other) when value.GetType() == other.GetType() => value.CompareTo(other),
        _ => StringComparer.OrdinalIgnoreCase.Compare(Text(left), Text(right)),
    };

    private static string Text(object? value) => value is null ? "" : FieldValue.Text(value);
}
