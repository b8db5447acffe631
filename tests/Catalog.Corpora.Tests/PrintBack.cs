using System.Collections;
using Catalog.Documents;
using Catalog.Engine.Documents;

namespace Catalog.Corpora.Tests;

/// <summary>Holds the values that an app has against what stands in the documents.</summary>
internal sealed class PrintBack
{
    /// <summary>Values that do not print back, each with its document and path.</summary>
    public List<string> Losses { get; } = [];

    /// <summary>How many scalars were compared.</summary>
    public int Values { get; private set; }

    public void Compare(CorpusDocument read, IDocument typed, IReadOnlyList<Field> fields)
    {
        foreach (var node in read.Document.Fields)
        {
            var field = fields.FirstOrDefault(field => field.Name == node.Name);
            if (field is not null)
            {
                Compare($"{read.Id}: {node.Name}", node.Value, typed.GetValue(field), field);
            }
            else if (node.Value is not Scalar scalar || (scalar.Text.Trim() != typed.Id && scalar.Text != typed.Title))
            {
                Losses.Add($"{read.Id}: {node.Name} has no property");
            }
        }
    }

    private void Compare(string path, Node node, object? value, Field field)
    {
        switch (node, value)
        {
            case (Empty, null):
                break;
            case (Scalar scalar, DataNode raw):
                Compare(path, scalar, raw.Text);
                break;
            case (Scalar scalar, IEnumerable list and not string):
                Compare(path, scalar, field.Format(Assert.Single(list.Cast<object?>())));
                break;
            case (Scalar scalar, not null):
                Compare(path, scalar, field.Format(value));
                break;
            case (Sequence { Items.Count: 0 } or Mapping { Entries.Count: 0 }, IEnumerable list):
                Expect(path, !list.Cast<object?>().Any());
                break;
            case (Sequence { Items.Count: 0 } or Mapping { Entries.Count: 0 }, IMapping mapping):
                Expect(path, mapping.Fields.All(inner => mapping.GetValue(inner) is null));
                break;
            case (Sequence sequence, IEnumerable list and not string):
                var items = list.Cast<object?>().ToList();
                Expect(path, items.Count == sequence.Items.Count);
                foreach (var (item, index) in sequence.Items.Select((item, index) => (item, index)).Take(items.Count))
                {
                    Compare($"{path}[{index}]", item, items[index], field);
                }

                break;
            case (Mapping mapping, IMapping typed):
                foreach (var entry in mapping.Entries)
                {
                    var inner = typed.Fields.Single(inner => inner.Name == entry.Name);
                    Compare($"{path}.{entry.Name}", entry.Value, typed.GetValue(inner), inner);
                }

                break;
            case (Mapping mapping, IDictionary dictionary):
                Expect(path, mapping.Entries.Select(entry => entry.Name).SequenceEqual(dictionary.Keys.Cast<string>()));
                foreach (var entry in mapping.Entries)
                {
                    Compare($"{path}.{entry.Name}", entry.Value, dictionary[entry.Name], field);
                }

                break;
            case (Mapping, IEnumerable list):
                Compare(path, node, Assert.Single(list.Cast<object?>()), field);
                break;
            default:
                Losses.Add($"{path}: {node.GetType().Name} became {value ?? "nothing"}");
                break;
        }
    }

    private void Compare(string path, Scalar scalar, string? text)
    {
        Values++;
        if (text != scalar.Text && text != scalar.Text.Trim())
        {
            Losses.Add($"{path}: '{scalar.Text}' became '{text}'");
        }
    }

    private void Expect(string path, bool holds)
    {
        if (!holds)
        {
            Losses.Add($"{path}: not the same entries");
        }
    }
}
