using Catalog.Engine.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Catalog.Engine.Formats.Yaml;

/// <summary>The parser's events, up to the first that it can't read.</summary>
internal sealed class YamlEvents
{
    private readonly string _text;
    private readonly YamlFaults _faults;
    private readonly Parser _parser;
    private bool _isAtEnd;

    public YamlEvents(string text, YamlFaults faults)
    {
        _text = text;
        _faults = faults;
        Tokens = new YamlTokens(text, faults);
        _parser = new Parser(Tokens);
    }

    /// <summary>The tokens that the events are made of.</summary>
    public YamlTokens Tokens { get; }

    /// <summary>The event that came last; null at the end.</summary>
    public ParsingEvent? Current { get; private set; }

    /// <summary>Goes on to the next event.</summary>
    public bool Next()
    {
        _isAtEnd |= _faults.IsFull || !TryParse();
        Current = _isAtEnd ? null : _parser.Current;
        return !_isAtEnd;
    }

    /// <summary>Reads nothing further.</summary>
    public void Stop() => _isAtEnd = true;

    private bool TryParse()
    {
        if (_isAtEnd)
        {
            return false;
        }

        Tokens.BeginEvent();
        try
        {
            return _parser.MoveNext();
        }
        catch (YamlException exception)
        {
            Report(SyntaxReason.Of(exception, _text, Tokens));
        }
        catch (InvalidOperationException exception)
        {
            Report(SyntaxReason.Of(exception, _text, Tokens));
        }
        catch (ArgumentOutOfRangeException)
        {
            Report(SyntaxReason.OfSurrogates(_text, Tokens));
        }
        catch (ArgumentException)
        {
            Report(new(Tokens.TagRange ?? new TextRange(Tokens.Position, Tokens.Position), SyntaxSentences.NoTag));
        }

        return false;
    }

    private void Report(SyntaxReason reason) => _faults.Syntax(reason.Range, reason.Text);
}
