using System.Globalization;
using Catalog.Engine.Documents;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Formats.Yaml;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Yaml;

/// <summary>Reads YAML, and shows values: plain scalars as they are, text in quotes, nothing as <c>-</c>.</summary>
internal static class Yaml
{
    public static NodeReading Read(string text) => new YamlLanguage().Read(DataText.Of("a.yml", text));

    /// <summary>The one root of a text without faults.</summary>
    public static Node Root(string text)
    {
        var reading = Read(text);
        Assert.Empty(reading.Problems);
        return Assert.Single(reading.Roots);
    }

    /// <summary>The value of <c>a</c> in a text without faults.</summary>
    public static Node A(string text) => Assert.IsType<Mapping>(Root(text)).Find("a")!;

    /// <summary>The only fault of a text.</summary>
    public static Problem Problem(string text) => Assert.Single(Read(text).Problems);

    /// <summary>A fault as line, column and last argument, both counted from 1.</summary>
    public static string Line(this Problem problem) =>
        string.Create(CultureInfo.InvariantCulture, $"{problem.Place.Line + 1}:{problem.Place.Column + 1} {problem.Arguments[^1]}");

    public static string Show(string text) => Root(text).Show();

    public static string Show(this NodeReading reading) => string.Join(" | ", reading.Roots.Select(Show));

    public static string Show(this Node node) => node switch
    {
        Scalar { Style: ScalarStyle.Text } scalar => $"\"{scalar.Text}\"",
        Scalar scalar => scalar.Text,
        Sequence sequence => $"[{string.Join(", ", sequence.Items.Select(Show))}]",
        Mapping mapping => $"{{{string.Join(", ", mapping.Entries.Select(entry => $"{entry.Name}: {entry.Value.Show()}"))}}}",
        _ => "-",
    };
}
