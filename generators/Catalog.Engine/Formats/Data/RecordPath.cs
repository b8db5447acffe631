using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Data;

/// <summary>Follows <c>CatalogRecords</c> to the records of a file: names parted by <c>/</c>, and <c>*</c> at the end for a map of records.</summary>
internal static class RecordPath
{
    private const string MapOfRecords = "*";

    /// <summary>The records at a path, in order; nothing where the path leads nowhere, which is a problem then.</summary>
    public static IReadOnlyList<RecordNode> Follow(string path, Node root, string file, ICollection<Problem> problems)
    {
        var node = root;
        var steps = path.Split('/');
        for (var i = 0; i < steps.Length; i++)
        {
            var step = steps[i];
            if (step == MapOfRecords)
            {
                return i == steps.Length - 1
                    ? Map(path, node, file, problems)
                    : Wrong(path, node, file, problems, "* stands for the records themselves and can only be the end of the path");
            }

            if (node is not Mapping mapping || mapping.Find(step) is not { } next)
            {
                problems.Add(Missing(path, step, node, file));
                return [];
            }

            node = next;
        }

        return node switch
        {
            Sequence sequence => [.. sequence.Items.Select(item => new RecordNode(item))],
            Mapping => Wrong(path, node, file, problems, $"a mapping stands there; write {Excerpt.Of(path)}/* if it is a map of records"),
            Scalar => Wrong(path, node, file, problems, "a single value stands there"),
            Empty => [],
            _ => throw new InvalidOperationException(node.GetType().Name),
        };
    }

    private static IReadOnlyList<RecordNode> Map(string path, Node node, string file, ICollection<Problem> problems) => node switch
    {
        Mapping mapping => [.. mapping.Entries.Select(entry => new RecordNode(entry.Value, entry.Name, entry.NamePlace))],
        Sequence { Items.Count: 0 } or Empty => [],
        Sequence => Wrong(path, node, file, problems, "a list stands there, and * is for a map of records; leave it out"),
        _ => Wrong(path, node, file, problems, "a single value stands there"),
    };

    private static IReadOnlyList<RecordNode> Wrong(string path, Node node, string file, ICollection<Problem> problems, string reason)
    {
        problems.Add(Problem.At(Fault.RecordsNotFound, file, node.Place, Excerpt.Of(path), reason));
        return [];
    }

    private static Problem Missing(string path, string step, Node node, string file)
    {
        var names = node is Mapping mapping ? mapping.Entries.Select(entry => entry.Name).ToList() : [];
        var reason = NearMiss.Of(step, names) is { } near ? $"did you mean '{Excerpt.Of(near)}'?"
            : names.Count == 0 ? $"'{Excerpt.Of(step)}' is looked for where nothing has a name"
            : $"there is no '{Excerpt.Of(step)}' among {string.Join(", ", names.Take(12).Select(Excerpt.Of))}";
        return Problem.At(Fault.RecordsNotFound, file, node.Place, Excerpt.Of(path), reason);
    }
}
