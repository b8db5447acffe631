using System.Text;
using System.Xml;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Xml;

/// <summary>Makes a paragraph of text with elements in it.</summary>
/// <remarks>White space is layout there, as a run of it is one blank; <c>xml:space="preserve"</c> keeps it (XML 1.0, 2.10).</remarks>
internal static class Paragraph
{
    /// <summary>The text of some content, and of the elements in it, in order.</summary>
    public static string Of(IEnumerable<Content> content)
    {
        var paragraph = new StringBuilder();
        var isBlankDue = false;
        foreach (var run in content.SelectMany(Runs))
        {
            var text = run.IsPreserved ? TextLines.Normalize(run.Text) : run.Text;
            foreach (var c in text)
            {
                if (!run.IsPreserved && XmlConvert.IsWhitespaceChar(c))
                {
                    isBlankDue = paragraph.Length > 0;
                    continue;
                }

                paragraph.Append(isBlankDue ? " " : "").Append(c);
                isBlankDue = false;
            }
        }

        return paragraph.ToString();
    }

    private static IEnumerable<TextRun> Runs(Content content) => content is Element element ? element.Content.SelectMany(Runs) : [(TextRun)content];
}
