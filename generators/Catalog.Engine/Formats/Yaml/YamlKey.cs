using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Yaml;

/// <summary>The key of an entry.</summary>
/// <param name="Name">Its text; null where it can't be read.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="IsMerge">Whether it is the plain key <c>&lt;&lt;</c>.</param>
internal readonly record struct YamlKey(string? Name, Place Place, bool IsMerge);
