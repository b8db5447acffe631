using Catalog.Engine.Text;

namespace Catalog.Engine.Documents;

/// <summary>A named value of a document.</summary>
/// <param name="Name">The name as the documents write it, for instance <c>Original Classification</c>.</param>
/// <param name="Value">The value, or <see cref="Empty"/>.</param>
public sealed record FieldNode(string Name, Node Value)
{
    /// <summary>Where the name stands; where the format has no place for it, the beginning of the document.</summary>
    public Place NamePlace { get; init; }
}
