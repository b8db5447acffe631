namespace Catalog.Engine.Binding;

/// <summary>Where a field must have a value.</summary>
/// <param name="Property">The property that says so.</param>
/// <param name="Values">The values that it then has: texts as <see cref="ValueKey"/> has them, or names of enum members; where there are none, any.</param>
public sealed record RequiredCondition(string Property, EquatableArray<string> Values)
{
    /// <summary>Whether a value of that property is one of them.</summary>
    public bool IsMetBy(Value? value) => value switch
    {
        null or EmptyValue => false,
        ScalarValue scalar => IsMetBy(ValueKey.Of(scalar)),
        EnumValue member => IsMetBy(member.Member),
        ReferenceValue reference => IsMetBy(reference.Text),
        DeferredValue deferred => IsMetBy(deferred.Value),
        ListValue list => list.Items.Any(IsMetBy),
        _ => Values.Count == 0,
    };

    private bool IsMetBy(string text) => Values.Count == 0 || Values.Contains(text);
}
