using Catalog.Engine.Documents;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using ScalarEvent = YamlDotNet.Core.Events.Scalar;
using Written = YamlDotNet.Core.ScalarStyle;

namespace Catalog.Engine.Formats.Yaml;

/// <summary>Makes values of scalars: a plain one keeps its own text, any other is text.</summary>
internal sealed class YamlScalars(DataText text, YamlTokens tokens, YamlTags tags, YamlFaults faults)
{
    // The scanner looks ahead 1,024 characters, and further in this one case: what follows is lost then.
    private const int MaximalIndentation = 1_000;

    /// <summary>Whether the scanner has lost its way.</summary>
    public bool IsLost { get; private set; }

    /// <summary>The value of a scalar.</summary>
    public YamlNode Read(ScalarEvent scalar)
    {
        var value = YamlCharacters.Restore(scalar.Value);
        if (tokens.ValueRange is not { } range)
        {
            return YamlNode.Leaf(tags.Scalar(scalar.Tag, value, new Empty(false, text.PlaceOf(tokens.End, 0))), value);
        }

        Check(scalar.Style, range);
        var marked = scalar.Style is Written.Literal or Written.Folded ? FirstLine(range) : range;
        var place = text.PlaceOf(marked.Start, marked.End - marked.Start);
        Node untagged = scalar.Style != Written.Plain ? new Scalar(value, ScalarStyle.Text, place)
            : CoreSchema.IsNull(value) ? new Empty(false, place)
            : new Scalar(value, ScalarStyle.Plain, place);
        return YamlNode.Leaf(tags.Scalar(scalar.Tag, value, untagged), value);
    }

    private void Check(Written style, TextRange range)
    {
        var content = text.Content;
        if (style == Written.Plain && content[range.Start] == '\uFEFF')
        {
            faults.Syntax(new(range.Start, range.Start + 1), "a byte order mark stands here; remove it, or quote the text");
        }
        else if (style == Written.DoubleQuoted && SurrogateEscapes.FirstHalf(content, range) is { } half)
        {
            faults.Syntax(half, SyntaxReason.Surrogates);
        }
        else if (style == Written.Literal && IndentationBelow(range.Start) is var blanks && blanks.End - blanks.Start > MaximalIndentation)
        {
            IsLost = true;
            faults.Add(Fault.LimitExceeded, blanks, FormattableString.Invariant($"a text may be indented by {MaximalIndentation} blanks; indent it less"));
        }
    }

    /// <summary>The text of a block scalar from its first line that is not blank.</summary>
    private TextRange FirstLine(TextRange range)
    {
        var start = TokenRange.LineEnd(text.Content, range.Start);
        while (start < range.End && char.IsWhiteSpace(text.Content[start]))
        {
            start++;
        }

        return start < range.End ? new TextRange(start, range.End) : range;
    }

    /// <summary>The blanks that begin the next line.</summary>
    private TextRange IndentationBelow(int offset)
    {
        var start = TokenRange.LineEnd(text.Content, offset);
        while (start < text.Content.Length && text.Content[start] is '\r' or '\n')
        {
            start++;
        }

        var end = start;
        while (end < text.Content.Length && text.Content[end] == ' ')
        {
            end++;
        }

        return new TextRange(start, end);
    }
}
