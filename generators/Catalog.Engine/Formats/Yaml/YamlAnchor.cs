namespace Catalog.Engine.Formats.Yaml;

/// <summary>What an anchor names.</summary>
internal sealed class YamlAnchor
{
    /// <summary>The value; null while it is being read.</summary>
    public YamlNode? Node { get; set; }
}
