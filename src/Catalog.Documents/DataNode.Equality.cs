namespace Catalog.Documents;

public sealed partial class DataNode : IEquatable<DataNode>
{
    /// <summary>Whether two nodes are the same to the letter; see <see cref="Equals(DataNode?)"/>.</summary>
    /// <param name="left">A node.</param>
    /// <param name="right">Another node.</param>
    public static bool operator ==(DataNode? left, DataNode? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two nodes differ; see <see cref="Equals(DataNode?)"/>.</summary>
    /// <param name="left">A node.</param>
    /// <param name="right">Another node.</param>
    public static bool operator !=(DataNode? left, DataNode? right) => !(left == right);

    /// <summary>Whether another node is of the same kind and has the same text, quoted or plain alike, the same values, or the same entries
    /// in the same order.</summary>
    /// <param name="other">The other node.</param>
    public bool Equals(DataNode? other) =>
        ReferenceEquals(this, other)
        || other is not null
        && (Kind, Text, IsQuoted, _depth) == (other.Kind, other.Text, other.IsQuoted, other._depth)
        && Items.SequenceEqual(other.Items)
        && Entries.SequenceEqual(other.Entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DataNode);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Kind);
        hash.Add(Text);
        hash.Add(IsQuoted);
        foreach (var item in Items)
        {
            hash.Add(item);
        }

        foreach (var (name, value) in Entries)
        {
            hash.Add(name);
            hash.Add(value);
        }

        return hash.ToHashCode();
    }
}
