using Catalog.Engine.Text;

namespace Catalog.Engine.Documents;

/// <summary>What stands in a document under a name, with its place.</summary>
/// <param name="Place">Where the value stands; of an empty one, where it was expected.</param>
public abstract record Node(Place Place);

/// <summary>One piece of text.</summary>
/// <param name="Text">The text as it stands in the document.</param>
/// <param name="Style">How the document wrote it, which says what it may be taken for.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Scalar(string Text, ScalarStyle Style, Place Place) : Node(Place)
{
    /// <summary>How many characters stand before the text at its place, such as a quotation mark; negative where it does not stand there as it
    /// is. Null where the document's text is at hand and tells.</summary>
    public int? Inset { get; init; }
}

/// <summary>Several values in order.</summary>
public sealed record Sequence(EquatableArray<Node> Items, Place Place) : Node(Place);

/// <summary>Values by name: a mapping of YAML, an object of JSON, a table of TOML, a row of CSV, an element of XML.</summary>
/// <param name="Entries">The values in the order of the document; no name occurs twice.</param>
/// <param name="Place">Where the mapping begins.</param>
/// <param name="End">The offset in the file, in UTF-16 code units, behind the mapping's last character.</param>
public sealed record Mapping(EquatableArray<FieldNode> Entries, Place Place, int End) : Node(Place)
{
    /// <summary>The value of a name, compared exactly, or null.</summary>
    public Node? Find(string name)
    {
        foreach (var entry in Entries)
        {
            if (entry.Name == name)
            {
                return entry.Value;
            }
        }

        return null;
    }
}

/// <summary>No value, where there could be one.</summary>
/// <param name="IsSequence">Whether a value would be a sequence.</param>
/// <param name="Place">Where the value was expected.</param>
public sealed record Empty(bool IsSequence, Place Place) : Node(Place);
