using Catalog.Engine.Documents;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Formats.Json;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Json;

/// <summary>Reads JSON that a test writes out.</summary>
internal static class JsonText
{
    public static NodeReading Read(string text) => new JsonLanguage().Read(DataText.Of("a.json", text));

    public static Node Root(string text)
    {
        var reading = Read(text);
        Assert.Empty(reading.Problems);
        return Assert.Single(reading.Roots);
    }

    public static Problem Problem(string text) => Assert.Single(Read(text).Problems);
}
