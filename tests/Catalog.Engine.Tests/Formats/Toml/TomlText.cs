using Catalog.Engine.Documents;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Formats.Toml;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Toml;

/// <summary>Reads TOML that a test writes out.</summary>
internal static class TomlText
{
    public static NodeReading Read(string text) => new TomlLanguage().Read(DataText.Of("a.toml", text));

    public static Mapping Root(string text)
    {
        var reading = Read(text);
        Assert.Empty(reading.Problems);
        return Assert.IsType<Mapping>(Assert.Single(reading.Roots));
    }

    public static Problem Problem(string text) => Assert.Single(Read(text).Problems);

    /// <summary>What is read in spite of faults.</summary>
    public static string Outline(string text) => Assert.Single(Read(text).Roots).Outline();
}
