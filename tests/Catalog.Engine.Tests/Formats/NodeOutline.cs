using Catalog.Engine.Documents;

namespace Catalog.Engine.Tests.Formats;

/// <summary>Writes a value on one line: text in quotes, everything else as it is, nothing as a hyphen.</summary>
internal static class NodeOutline
{
    public static string Outline(this Node node) => node switch
    {
        Scalar { Style: ScalarStyle.Text } scalar => $"\"{scalar.Text}\"",
        Scalar scalar => scalar.Text,
        Sequence sequence => $"[{string.Join(", ", sequence.Items.Select(Outline))}]",
        Mapping mapping => $"{{{string.Join(", ", mapping.Entries.Select(entry => $"{entry.Name}: {entry.Value.Outline()}"))}}}",
        Empty { IsSequence: false } => "-",
        _ => throw new InvalidOperationException($"{node}"),
    };
}
