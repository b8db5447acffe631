using System.Xml;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Xml;

/// <summary>Says in plain words, and at its place, why the framework's reader stopped.</summary>
internal static class SyntaxFault
{
    private const string DocumentType = "<!DOCTYPE";
    private const string NoDocumentType = "remove it; entities are not resolved, and nothing outside the file is read";
    private const string NoEntity = "is no entity of XML; write &amp; for the character &, and any other character itself or as its number (&#160;)";

    /// <summary>The problem that an exception stands for.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="text">The text of the file.</param>
    /// <param name="position">Where the piece of mark-up or text begins at which the reader stopped.</param>
    public static Problem Of(XmlException exception, DataText text, int position)
    {
        var content = text.Content;
        if (StartsWith(content, position, DocumentType))
        {
            return text.Problem(Fault.Unsupported, position, DocumentType.Length, "A document type definition", NoDocumentType);
        }

        var offset = OffsetOf(exception, content, position);
        if (EntityReference.At(content, offset, position) is { } reference)
        {
            var name = content.Substring(reference.Start, reference.End - reference.Start);
            return Syntax(text, reference.Start, name.Length, $"'{Excerpt.Of(name)}' {NoEntity}");
        }

        // Before the root the reader takes all that begins so for a document type.
        return exception.LineNumber < 1 && StartsWith(content, position, "<!")
            ? Syntax(text, position, 2, "'<!' begins neither a comment nor a CDATA section here; write &lt; for the character <")
            : Syntax(text, offset, 1, ReaderSentence.Of(exception));
    }

    // The reader counts lines as we do: they end at LF, CRLF and CR. Where it tells no line, it stopped behind what it had passed.
    private static int OffsetOf(XmlException exception, string content, int position)
    {
        if (exception.LineNumber < 1)
        {
            return position;
        }

        var start = new LineStarts(content).StartOf(exception.LineNumber - 1);
        return Math.Min(start + Math.Max(exception.LinePosition - 1, 0), content.Length);
    }

    private static Problem Syntax(DataText text, int offset, int length, string reason) =>
        text.Problem(Fault.SyntaxError, offset, length, "XML", reason);

    private static bool StartsWith(string content, int offset, string value) =>
        string.Compare(content, offset, value, 0, value.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
