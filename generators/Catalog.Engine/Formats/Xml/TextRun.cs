using System.Xml;

namespace Catalog.Engine.Formats.Xml;

/// <summary>A piece of character data (XML 1.0, 2.4), or a CDATA section.</summary>
/// <param name="Text">The characters, with references replaced.</param>
/// <param name="Start">The offset in the file of the first, of a CDATA section within its brackets.</param>
/// <param name="End">The offset behind the last.</param>
/// <param name="IsPreserved">Whether <c>xml:space="preserve"</c> holds, so that its white space is no layout.</param>
internal sealed record TextRun(string Text, int Start, int End, bool IsPreserved) : Content(Start)
{
    /// <summary>Whether it is white space as XML has it (2.3): blank, tab, CR and LF; U+00A0 is text.</summary>
    public bool IsBlank { get; } = IsWhiteSpace(Text);

    /// <summary>Whether a text is nothing but white space.</summary>
    public static bool IsWhiteSpace(string text)
    {
        foreach (var c in text)
        {
            if (!XmlConvert.IsWhitespaceChar(c))
            {
                return false;
            }
        }

        return true;
    }
}
