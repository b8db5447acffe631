using Catalog.Engine.Formats.Data;
using Catalog.Engine.Formats.Json;
using Catalog.Engine.Formats.Toml;
using Catalog.Engine.Formats.Yaml;

namespace Catalog.Engine.Formats.FrontMatter;

/// <summary>A pair of lines between which front matter stands.</summary>
/// <param name="Opening">The line above it.</param>
/// <param name="Closings">The lines that may stand below it.</param>
/// <param name="Language">The language in between.</param>
internal sealed record FrontMatterFence(string Opening, IReadOnlyList<string> Closings, IDataLanguage Language)
{
    private static readonly IDataLanguage Toml = new TomlLanguage();

    /// <summary>JSON, which is its own fence as well.</summary>
    public static IDataLanguage Json { get; } = new JsonLanguage();

    /// <summary>Every fence: those of Jekyll (YAML), Hugo (TOML) and a code block of TOML (CommonMark 0.31.2, section 4.5).</summary>
    public static IReadOnlyList<FrontMatterFence> All { get; } =
    [
        new("---", ["---", "..."], new YamlLanguage()),
        new("+++", ["+++"], Toml),
        new("```toml", ["```"], Toml),
    ];

    /// <summary>The line that closes what a line opens.</summary>
    public static string Closing(string opening) => All.First(fence => fence.Opening == opening).Closings[0];
}
