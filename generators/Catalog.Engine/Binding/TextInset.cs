using Catalog.Engine.Documents;

namespace Catalog.Engine.Binding;

/// <summary>Tells where the text of a scalar stands at its place, and with it where its parts are.</summary>
public static class TextInset
{
    /// <summary>How many characters stand before the text; -1 where it does not stand there as it is.</summary>
    public static int Of(Scalar scalar, string content)
    {
        var text = scalar.Text.TrimEnd('\n');
        var start = scalar.Place.Start;
        return text.IndexOf('\n') >= 0 ? -1 : StandsAt(text, start, content) ? 0 : StandsAt(text, start + 1, content) ? 1 : -1;
    }

    /// <summary>The same values, each knowing its inset, so that the text of the document is needed no more.</summary>
    public static Node Keep(Node node, string content) => node switch
    {
        Scalar scalar => scalar with { Inset = Of(scalar, content) },
        Sequence sequence => sequence with { Items = sequence.Items.Select(item => Keep(item, content)).ToEquatableArray() },
        Mapping mapping => mapping with { Entries = mapping.Entries.Select(entry => entry with { Value = Keep(entry.Value, content) }).ToEquatableArray() },
        _ => node,
    };

    private static bool StandsAt(string text, int offset, string content) =>
        offset + text.Length <= content.Length && string.CompareOrdinal(content, offset, text, 0, text.Length) == 0;
}
