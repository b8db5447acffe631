using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Baselines;

/// <summary>Reads Markdown with YAML front matter by YamlDotNet, as an app does that parses its documents itself.</summary>
public sealed class CableReader
{
    private const string Fence = "---\n";

    private readonly IDeserializer _yaml = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build();

    /// <summary>The document of a file.</summary>
    /// <param name="path">The path below the folder of the documents.</param>
    /// <param name="text">The text, with LF line ends.</param>
    public Cable Read(string path, string text)
    {
        var end = text.IndexOf("\n" + Fence, Fence.Length, StringComparison.Ordinal) + 1;
        var cable = _yaml.Deserialize<Cable>(text[Fence.Length..end]);
        cable.Id = Path.ChangeExtension(path, null);
        cable.Body = text[(end + Fence.Length)..];
        return cable;
    }
}
