using Catalog.Engine.Documents;
using Catalog.Engine.Formats;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Record;

/// <summary>Reads record pages.</summary>
internal static class Page
{
    public static Reading Read(string text) => DocumentReader.Read(new DocumentSource("page.txt", text), ".txt", "record");

    /// <summary>The document of a page without faults.</summary>
    public static Document Document(string text)
    {
        var reading = Read(text);
        Assert.Empty(reading.Problems);
        return Assert.Single(reading.Documents);
    }

    /// <summary>A page with the given record data, of which the rest does not matter.</summary>
    public static Document WithTail(string tail) =>
        Document("Skip to content\n\nTitle\n\nBody.\n\n\nSummary.\n\nDocument Information\n" + tail);

    /// <summary>The only fault of a page.</summary>
    public static Problem Problem(string text) => Assert.Single(Read(text).Problems);
}
