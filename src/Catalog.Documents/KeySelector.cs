namespace Catalog.Documents;

/// <summary>What a document is found by.</summary>
internal static class KeySelector
{
    /// <summary>One value, or none, as values of which there may be several.</summary>
    public static Func<T, IEnumerable<TKey>?> Several<T, TKey>(Func<T, TKey?> keyOf, string parameter)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(keyOf, parameter);
        return document => keyOf(document) is { } key ? [key] : null;
    }

    /// <summary>How values are compared: as their type has it, but documents by identity.</summary>
    public static IEqualityComparer<TKey>? Comparer<TKey>() =>
        typeof(TKey).IsAssignableTo(typeof(IDocument)) ? (IEqualityComparer<TKey>)(object)ReferenceEqualityComparer.Instance : null;
}
