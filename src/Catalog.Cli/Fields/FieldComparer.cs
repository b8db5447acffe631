namespace Catalog.Cli.Fields;

/// <summary>Orders values by their own type, whatever it is, lists and maps by what is in them, and other values by their text.</summary>
internal sealed class FieldComparer : IComparer<object?>
{
    public static FieldComparer Default { get; } = new();

    public int Compare(object? left, object? right)
    {
        var (kind, other) = (Kind(left), Kind(right));
        return kind != other ? kind.CompareTo(other) : kind switch
        {
            ValueKind.Empty => 0,
            ValueKind.Comparable => Compare((IComparable)ValueParts.Scalar(left)!, (IComparable)ValueParts.Scalar(right)!),
            ValueKind.Text => StringComparer.OrdinalIgnoreCase.Compare(Text(left), Text(right)),
            _ => Compare(Parts(left), Parts(right)),
        };
    }

    // Raw nodes may differ in type from document to document: without an order between types there would be none of all values.
    private static int Compare(IComparable left, IComparable right) => left.GetType() == right.GetType()
        ? left.CompareTo(right)
        : string.CompareOrdinal(left.GetType().FullName, right.GetType().FullName);

    private int Compare(List<object?> left, List<object?> right) =>
        left.Zip(right, Compare).FirstOrDefault(order => order != 0, left.Count.CompareTo(right.Count));

    private static List<object?> Parts(object? value) =>
        [.. ValueParts.Entries(value)?.SelectMany(entry => new[] { entry.Name, entry.Value }) ?? ValueParts.Items(value) ?? []];

    private static string Text(object? value) => FieldValue.Text(ValueParts.Scalar(value)!);

    private static ValueKind Kind(object? value) =>
        FieldValue.IsEmpty(value) ? ValueKind.Empty
        : ValueParts.Entries(value) is not null ? ValueKind.Map
        : ValueParts.Items(value) is not null ? ValueKind.List
        : ValueParts.Scalar(value) is IComparable and not string ? ValueKind.Comparable
        : ValueKind.Text;

    private enum ValueKind
    {
        Empty,
        Comparable,
        Text,
        List,
        Map,
    }
}
