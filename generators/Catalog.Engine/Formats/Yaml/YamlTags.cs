using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Scalar = Catalog.Engine.Documents.Scalar;
using ScalarStyle = Catalog.Engine.Documents.ScalarStyle;

namespace Catalog.Engine.Formats.Yaml;

/// <summary>What the tags of the core schema make of a value (YAML 1.2.2, sections 10.1 to 10.3); no others are read.</summary>
internal sealed class YamlTags(string text, YamlTokens tokens, YamlFaults faults)
{
    private const string OtherTags = "write the value without it; !!str, !!int, !!float, !!bool and !!null are read";
    private const string Core = "tag:yaml.org,2002:";

    private TextRange Range => tokens.TagRange ?? new TextRange(tokens.End, tokens.End);

    private string Written => Excerpt.Of(text.Substring(Range.Start, Range.End - Range.Start));

    /// <summary>The value of a scalar.</summary>
    /// <param name="tag">Its tag, resolved.</param>
    /// <param name="value">Its text.</param>
    /// <param name="untagged">What it is without a tag.</param>
    public Node Scalar(TagName tag, string value, Node untagged) => tag.IsEmpty ? untagged : tag.Value switch
    {
        "!" or Core + "str" => new Scalar(value, ScalarStyle.Text, untagged.Place),
        Core + "null" when CoreSchema.IsNull(value) => new Empty(false, untagged.Place),
        Core + "bool" when CoreSchema.IsBoolean(value) => new Scalar(value, ScalarStyle.Plain, untagged.Place),
        Core + "int" when CoreSchema.IsInteger(value) => new Scalar(value, ScalarStyle.Plain, untagged.Place),
        Core + "float" when CoreSchema.IsNumber(value) => new Scalar(value, ScalarStyle.Plain, untagged.Place),
        var name => Wrong(name, untagged, $"'{Excerpt.Of(value)}'"),
    };

    /// <summary>Checks the tag of a list or a mapping.</summary>
    public void Collection(NodeEvent node)
    {
        var (own, what) = node is SequenceStart ? (Core + "seq", "a list") : (Core + "map", "a mapping");
        if (!node.Tag.IsEmpty && node.Tag.Value != "!" && node.Tag.Value != own)
        {
            Report(node.Tag.Value, what);
        }
    }

    // The value is read as if it had no tag; the fault stands.
    private Node Wrong(string name, Node untagged, string what)
    {
        Report(name, what);
        return untagged;
    }

    private void Report(string name, string what)
    {
        if (name is Core + "str" or Core + "null" or Core + "bool" or Core + "int" or Core + "float" or Core + "seq" or Core + "map")
        {
            faults.Syntax(Range, $"the tag '{Written}' does not fit {what}; remove it, or correct the value");
        }
        else
        {
            faults.Add(Fault.Unsupported, Range, $"The tag '{Written}'", OtherTags);
        }
    }
}
