using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Xml;

/// <summary>Follows a reader through the text of a file, so that everything it reports has its offset.</summary>
/// <remarks>The reader has checked what is passed, so a tag ends at the next <c>&gt;</c> behind its attributes, and text at the next tag.</remarks>
/// <param name="text">The text of the file.</param>
internal sealed class MarkupCursor(string text)
{
    private const string CData = "<![CDATA[";

    private static readonly char[] Quotes = ['"', '\''];

    /// <summary>The offset behind what was passed.</summary>
    public int Position { get; private set; }

    /// <summary>Goes to the tag that comes next, and tells the offset of its <c>&lt;</c>.</summary>
    public int GoToTag() => Position = IndexOf("<", Position);

    /// <summary>Passes an attribute, and tells where its name begins and where its value stands.</summary>
    public (int Name, TextRange Value) PassAttribute(string name)
    {
        var start = IndexOf(name, Position);
        var quote = text.IndexOfAny(Quotes, start + name.Length);
        var end = text.IndexOf(text[quote], quote + 1);
        Position = end + 1;
        return (start, new(quote + 1, end));
    }

    /// <summary>Passes the name of a start tag.</summary>
    public void PassName(string name) => Position += 1 + name.Length;

    /// <summary>Passes all up to the end of some mark-up.</summary>
    public void Pass(string end) => Position = IndexOf(end, Position) + end.Length;

    /// <summary>Passes a comment or a processing instruction.</summary>
    public void Pass(string start, string end)
    {
        Position = IndexOf(start, Position) + start.Length;
        Pass(end);
    }

    /// <summary>Passes text, and tells where it stands.</summary>
    public TextRange PassText()
    {
        var start = Position;
        Position = text.IndexOf('<', start) is var end and >= 0 ? end : text.Length;
        return new(start, Position);
    }

    /// <summary>Passes a CDATA section, and tells where its text stands.</summary>
    public TextRange PassCData()
    {
        var start = IndexOf(CData, Position) + CData.Length;
        Position = start;
        Pass("]]>");
        return new(start, Position - 3);
    }

    private int IndexOf(string value, int start) => text.IndexOf(value, start, StringComparison.Ordinal);
}
