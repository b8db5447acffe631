using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Toml;

/// <summary>One part of a key: of <c>a."b c"</c> for instance <c>b c</c>.</summary>
/// <param name="Name">The part without quotes.</param>
/// <param name="Range">Its characters in the stretch.</param>
/// <param name="Place">Where it stands in the file.</param>
internal sealed record TomlKey(string Name, TextRange Range, Place Place);
