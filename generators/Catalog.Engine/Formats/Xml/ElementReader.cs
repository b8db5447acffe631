using System.Xml;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Xml;

/// <summary>Reads elements with their offsets from the framework's reader, whose depth is bounded and which opens no file.</summary>
/// <param name="text">The text of the file.</param>
/// <param name="records">Which elements are asked for, or null for the root.</param>
internal sealed class ElementReader(DataText text, ElementPath? records)
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = ReadingLimits.FileLength,
    };

    private readonly MarkupCursor _cursor = new(text.Content);
    private readonly Stack<Element> _open = new();
    private readonly List<Element> _found = [];
    private Element? _root;

    /// <summary>Reads to the end, or to the first fault.</summary>
    public ElementReading Read()
    {
        var fault = ReadToFault();
        var isCut = _open.Count > 0;
        while (_open.Count > 0)
        {
            _open.Pop().End = _cursor.Position;
        }

        return new(_root, _found, fault, isCut);
    }

    private Problem? ReadToFault()
    {
        if (AttributeLimit.FirstBeyond(text.Content) is { } tag)
        {
            return Beyond(tag, 1, FormattableString.Invariant($"an element has more than {ReadingLimits.Fields} attributes"));
        }

        using var reader = XmlReader.Create(new StringReader(text.Content), Settings);
        try
        {
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && reader.Depth > ReadingLimits.Depth)
                {
                    return Beyond(
                        _cursor.GoToTag(),
                        1 + reader.Name.Length,
                        FormattableString.Invariant($"elements are nested more than {ReadingLimits.Depth} deep"));
                }

                Take(reader);
            }

            return null;
        }
        catch (XmlException exception)
        {
            return SyntaxFault.Of(exception, text, _cursor.Position);
        }
    }

    private void Take(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Begin(reader);
                break;
            case XmlNodeType.EndElement:
                _cursor.Pass(">");
                End(reader.Depth);
                break;
            case XmlNodeType.CDATA:
                Add(reader.Value, reader.XmlSpace, _cursor.PassCData());
                break;
            case XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                Add(reader.Value, reader.XmlSpace, _cursor.PassText());
                break;
            case XmlNodeType.Comment:
                _cursor.Pass("<!--", "-->");
                break;
            case XmlNodeType.ProcessingInstruction or XmlNodeType.XmlDeclaration:
                _cursor.Pass("<?", "?>");
                break;
        }
    }

    private void Begin(XmlReader reader)
    {
        var (depth, localName, isEmpty) = (reader.Depth, reader.LocalName, reader.IsEmptyElement);
        var start = _cursor.GoToTag();
        _cursor.PassName(reader.Name);
        var element = new Element(reader.Name, ElementAttribute.Read(reader, _cursor), start);
        _cursor.Pass(">");
        _root ??= element;
        if (_open.Count > 0)
        {
            _open.Peek().Content.Add(element);
            _open.Push(element);
        }
        else if (records?.Begins(element.Name, localName, depth) ?? true)
        {
            _found.Add(element);
            _open.Push(element);
        }

        if (isEmpty)
        {
            End(depth);
        }
    }

    private void End(int depth)
    {
        if (_open.Count > 0)
        {
            _open.Pop().End = _cursor.Position;
        }
        else
        {
            records?.Ends(depth);
        }
    }

    // The reader finds some faults of a text only when asked for its value; the cursor stands before it then.
    private void Add(string value, XmlSpace space, TextRange range)
    {
        if (_open.Count > 0)
        {
            _open.Peek().Content.Add(new TextRun(value, range.Start, range.End, space == XmlSpace.Preserve));
        }
    }

    private Problem Beyond(int start, int length, string reason) => text.Problem(Fault.LimitExceeded, start, length, reason);
}
