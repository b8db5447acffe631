using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Data;

/// <summary>Files in a data language: one document, or many records.</summary>
/// <param name="name">The name that <c>CatalogFormat</c> takes.</param>
/// <param name="extensions">The extensions of its files.</param>
/// <param name="language">The language.</param>
public sealed class DataFormat(string name, IReadOnlyList<string> extensions, IDataLanguage language) : IDocumentFormat
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public bool Recognizes(string extension, string text) => extensions.Contains(extension);

    /// <inheritdoc/>
    public Reading Read(DocumentSource source)
    {
        var nodes = language.Read(DataText.Of(source.Path, source.Text));
        if (source.Records is { } path)
        {
            var wrong = new List<Problem>();
            var records = nodes.Roots.SelectMany(root => RecordPath.Follow(path, root, source.Path, wrong)).ToList();
            return Records.Of(source, nodes.Complete(records), nodes.Problems.Concat(nodes.IsCut ? [] : wrong));
        }

        // A list is records, and so are the documents of a stream of several; an empty one of those holds nothing.
        var roots = nodes.Roots.Count > 1 ? [.. nodes.Roots.Where(root => root is not Empty)] : nodes.Roots.ToList();
        if (roots.Count > 1 || roots is [Sequence])
        {
            return Records.Of(source, nodes.Complete([.. roots.SelectMany(Items)]), nodes.Problems);
        }

        return roots switch
        {
            [Mapping { Entries.Count: <= ReadingLimits.Fields } mapping] =>
                new(new[] { DataDocument.Of(mapping) with { IsFaulty = nodes.IsFaulty } }.ToEquatableArray(), nodes.Problems),
            [var other] when !nodes.IsCut => Nothing(nodes.Problems.Append(DataDocument.Problem(other, source.Path))),
            _ when nodes.IsFaulty => Nothing(nodes.Problems),
            _ => Reading.Of(Problem.At(Fault.EmptyFile, source.Path, Place.Beginning)),
        };
    }

    private static Reading Nothing(IEnumerable<Problem> problems) => new(EquatableArray<Document>.Empty, problems.ToEquatableArray());

    private static IEnumerable<RecordNode> Items(Node root) =>
        root is Sequence sequence ? sequence.Items.Select(item => new RecordNode(item)) : [new RecordNode(root)];
}
