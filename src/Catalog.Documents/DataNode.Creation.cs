namespace Catalog.Documents;

public sealed partial class DataNode
{
    /// <summary>No value.</summary>
    public static DataNode Empty { get; } = new(text: null, isQuoted: false);

    /// <summary>A scalar that may be more than a string: a number, a truth, a date.</summary>
    /// <param name="text">The text as it stands in the document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static DataNode Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, isQuoted: false);
    }

    /// <summary>A scalar that is a string, whatever it looks like.</summary>
    /// <param name="text">The text without quotes and escapes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static DataNode Quoted(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, isQuoted: true);
    }

    /// <summary>A sequence.</summary>
    /// <param name="items">The values in order.</param>
    /// <exception cref="ArgumentException">Values are nested deeper than 64 levels.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> or one of them is <see langword="null"/>.</exception>
    public static DataNode List(params DataNode[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        foreach (var item in items)
        {
            ArgumentNullException.ThrowIfNull(item, nameof(items));
        }

        return new([.. items]);
    }

    /// <summary>A mapping.</summary>
    /// <param name="entries">The values with their names, in the order of the document.</param>
    /// <exception cref="ArgumentException">A name occurs twice, or values are nested deeper than 64 levels.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/>, a name or a value is <see langword="null"/>.</exception>
    public static DataNode Map(params (string Name, DataNode Value)[] entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var map = new OrderedDictionary<string, DataNode>(entries.Length, StringComparer.Ordinal);
        foreach (var (name, value) in entries)
        {
            ArgumentNullException.ThrowIfNull(name, nameof(entries));
            ArgumentNullException.ThrowIfNull(value, nameof(entries));
            if (!map.TryAdd(name, value))
            {
                throw new ArgumentException($"The name '{name}' occurs twice.", nameof(entries));
            }
        }

        return new(map);
    }
}
