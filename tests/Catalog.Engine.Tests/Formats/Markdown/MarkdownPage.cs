using Catalog.Engine.Documents;
using Catalog.Engine.Formats;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Markdown;

/// <summary>Reads Markdown for tests.</summary>
internal static class MarkdownPage
{
    public static Reading Read(string text, string path = "posts/first-post.md", bool withHtml = false) =>
        DocumentReader.Read(new DocumentSource(path, text) { WithHtml = withHtml }, Path.GetExtension(path), null);

    /// <summary>The document of a text without faults.</summary>
    public static Document Document(string text, bool withHtml = false)
    {
        var reading = Read(text, withHtml: withHtml);
        Assert.Empty(reading.Problems);
        return Assert.Single(reading.Documents);
    }

    public static DocumentBody Body(string text) => Document(text).Body;

    /// <summary>The only fault of a text, of which a faulty document is left.</summary>
    public static Problem Fault(string text, string path = "posts/first-post.md")
    {
        var reading = Read(text, path);
        Assert.True(Assert.Single(reading.Documents).IsFaulty);
        return Assert.Single(reading.Problems);
    }
}
