using Catalog.Engine.Documents;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Xml;

/// <summary>Makes a scalar of the text of an element without elements.</summary>
internal static class ElementText
{
    private static readonly char[] WhiteSpace = [' ', '\t', '\r', '\n'];

    /// <summary>The text without white space at its ends, unless <c>xml:space</c> preserves it; null where it is nothing else.</summary>
    public static Scalar? Of(Element element, DataText text)
    {
        var texts = element.Content.FindAll(Element.IsText).ConvertAll(content => (TextRun)content);
        if (texts.Count == 0)
        {
            return null;
        }

        var written = string.Concat(element.Content.OfType<TextRun>().Select(run => run.Text));
        var kept = TextLines.Normalize(texts[0].IsPreserved ? written : written.Trim(WhiteSpace));
        return new(kept, ScalarStyle.Plain, Place(text, texts[0].Start, texts[texts.Count - 1].End));
    }

    private static Place Place(DataText text, int start, int end)
    {
        while (Array.IndexOf(WhiteSpace, text.Content[start]) >= 0)
        {
            start++;
        }

        while (Array.IndexOf(WhiteSpace, text.Content[end - 1]) >= 0)
        {
            end--;
        }

        return text.PlaceOf(start, end - start);
    }
}
