using Catalog.Engine.Text;

namespace Catalog.Engine.Documents;

/// <summary>The running text of a document.</summary>
/// <param name="Text">The text with LF line ends; null where it is the paragraphs joined by a blank line.</param>
/// <param name="WordCount">The number of words.</param>
/// <param name="Paragraphs">The paragraphs in order.</param>
public sealed record DocumentBody(string? Text, int WordCount, EquatableArray<string> Paragraphs)
{
    /// <summary>A body that is the given paragraphs and nothing else.</summary>
    public static DocumentBody Of(IEnumerable<string> paragraphs)
    {
        var array = paragraphs.ToEquatableArray();
        return new(null, array.Sum(Engine.Text.WordCount.Of), array);
    }

    /// <summary>A body whose text holds more than its paragraphs.</summary>
    public static DocumentBody Of(string text, IEnumerable<string> paragraphs)
    {
        var body = Of(paragraphs);
        return string.Join("\n\n", body.Paragraphs) == text ? body : body with { Text = text };
    }
}
