using Catalog.Engine.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Catalog.Engine.Formats.Yaml;

/// <summary>The scanner's tokens on their way to the parser: where each stands, and that none of the text is left out between them.</summary>
/// <remarks>Marks are offsets in UTF-16 code units; the marks of the parser's events are not used, for some belong to the following token.</remarks>
internal sealed class YamlTokens(string text, YamlFaults faults) : IScanner
{
    private readonly Scanner _scanner = new(new YamlCharacters(text));
    private readonly UnreadText _unread = new(text, faults);
    private readonly Stack<int> _brackets = new();
    private Token? _taken;

    /// <inheritdoc/>
    public Mark CurrentPosition => _scanner.CurrentPosition;

    /// <inheritdoc/>
    public Token? Current => _scanner.Current;

    /// <summary>The offset up to which the scanner has come.</summary>
    public int Position => (int)Math.Min(CurrentPosition.Index, text.Length);

    /// <summary>The offset behind the last token that the parser has taken.</summary>
    public int End { get; private set; }

    /// <summary>Where the innermost bracket that is still open stands; null outside of brackets.</summary>
    public int? OpenBracket => _brackets.Count > 0 ? _brackets.Peek() : null;

    /// <summary>Where the collection begins whose event came last.</summary>
    public int CollectionStart => TokenRange.Of(text, (Current ?? _taken)!).Start;

    /// <summary>The tag that belongs to the last event, or null.</summary>
    public TextRange? TagRange { get; private set; }

    /// <summary>The scalar or alias that the last event is; null where it is none, or an empty one.</summary>
    public TextRange? ValueRange { get; private set; }

    /// <summary>Whether a key was begun for the last event.</summary>
    public bool IsKey { get; private set; }

    /// <summary>Forgets what belonged to the last event.</summary>
    public void BeginEvent()
    {
        TagRange = null;
        ValueRange = null;
        IsKey = false;
    }

    /// <inheritdoc/>
    public bool MoveNext()
    {
        if (Current is not null)
        {
            ConsumeCurrent();
        }

        return MoveNextWithoutConsuming();
    }

    /// <inheritdoc/>
    public bool MoveNextWithoutConsuming()
    {
        if (!_scanner.MoveNextWithoutConsuming())
        {
            return false;
        }

        switch (Current)
        {
            case Error error:
                throw new SyntaxErrorException(error.Start, error.End, error.Value);
            case FlowSequenceStart or FlowMappingStart:
                _brackets.Push((int)Current.Start.Index);
                break;
            case FlowSequenceEnd or FlowMappingEnd when _brackets.Count > 0:
                _brackets.Pop();
                break;
        }

        _unread.Arrived(Current!);
        return true;
    }

    /// <inheritdoc/>
    public void ConsumeCurrent()
    {
        if (Current is { } token)
        {
            Take(token, TokenRange.Of(text, token));
        }

        _scanner.ConsumeCurrent();
    }

    private void Take(Token token, TextRange range)
    {
        _taken = token;
        End = Math.Max(End, TokenRange.IsVisible(token) ? range.End : 0);
        IsKey |= token is Key;
        TagRange = token is Tag ? range : TagRange;
        ValueRange = token is Scalar or AnchorAlias ? range : ValueRange;
    }
}
