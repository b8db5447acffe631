using Catalog.Engine.Documents;
using Catalog.Engine.Formats;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Xml;

/// <summary>Reads XML files.</summary>
internal static class XmlFile
{
    public const string Path = "people.xml";

    public static Reading Read(string text, string? records = null, string? key = null) =>
        DocumentReader.Read(new DocumentSource(Path, text) { Records = records, Key = key }, ".xml", null);

    public static Document Document(string text)
    {
        var reading = Read(text);
        Assert.Empty(reading.Problems);
        return Assert.Single(reading.Documents);
    }

    public static Problem Problem(string text, string? records = null) => Assert.Single(Read(text, records).Problems);

    /// <summary>A value as one line: <c>{id: 1, name: [Ann, ~]}</c>.</summary>
    public static string Line(this Node node) => node switch
    {
        Scalar scalar => scalar.Text,
        Sequence sequence => $"[{string.Join(", ", sequence.Items.Select(Line))}]",
        Mapping mapping => $"{{{string.Join(", ", mapping.Entries.Select(entry => $"{entry.Name}: {entry.Value.Line()}"))}}}",
        Empty { IsSequence: false } => "~",
        _ => throw new InvalidOperationException(node.ToString()),
    };

    /// <summary>The fields of a document as one line.</summary>
    public static string Line(this Document document) =>
        string.Join(", ", document.Fields.Select(field => $"{field.Name}: {field.Value.Line()}"));
}
