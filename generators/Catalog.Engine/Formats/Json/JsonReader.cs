using System.Text;
using System.Text.Json;
using Catalog.Engine.Documents;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Json;

/// <summary>Reads one JSON text.</summary>
internal sealed class JsonReader(DataText text)
{
    // One more than is reported, so that the reader of all formats can say so.
    private const int MaximalProblems = ReadingLimits.Problems + 1;

    // Beyond our own limit, which names the place.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = ReadingLimits.Depth + 8 };

    private readonly string _content = text.Content;
    private readonly List<Problem> _problems = [];
    private readonly Stack<JsonContainer> _open = new();
    private readonly Utf8Offsets _offsets = new(text.Content);
    private JsonTokenType _previous;
    private Node? _root;
    private int _end;

    /// <summary>The value of the text, as far as it could be read.</summary>
    public NodeReading Read()
    {
        if (!string.IsNullOrWhiteSpace(_content))
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(_content), Options);
            while (_problems.Count < MaximalProblems && MoveNext(ref reader) && Take(ref reader))
            {
            }

            CloseAll();
        }

        return new((_root is null ? [] : new[] { _root }).ToEquatableArray(), _problems.ToEquatableArray());
    }

    private bool MoveNext(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (JsonException exception)
        {
            var open = _open.Count == 0 ? null : _open.Peek();
            var fault = new JsonSyntax(text, open).Fault(_previous, _end, Offset(exception));
            _problems.Add(text.Problem(Fault.SyntaxError, fault.Offset, fault.Length, "JSON", fault.Reason));
            return false;
        }
    }

    // The library counts lines by LF alone, and columns in bytes.
    private int Offset(JsonException exception)
    {
        var line = 0;
        for (var lines = exception.LineNumber.GetValueOrDefault(); lines > 0; lines--)
        {
            line = _content.IndexOf('\n', line) + 1;
        }

        return Utf8Offsets.Advance(_content, line, exception.BytePositionInLine.GetValueOrDefault());
    }

    private bool Take(ref Utf8JsonReader reader)
    {
        var type = _previous = reader.TokenType;
        var start = _offsets.Of(reader.TokenStartIndex);
        if (type is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            _end = start + 1;
            Add(_open.Pop().ToNode(text, _end));
            return true;
        }

        var isString = type is JsonTokenType.String or JsonTokenType.PropertyName;
        _end = _offsets.Of(reader.TokenStartIndex + reader.ValueSpan.Length + (isString ? 2 : 0));
        if (type == JsonTokenType.PropertyName)
        {
            TakeName(start, reader.ValueIsEscaped);
            return true;
        }

        if (_open.Count > ReadingLimits.Depth)
        {
            _problems.Add(text.Problem(
                Fault.LimitExceeded, start, _end - start, FormattableString.Invariant($"values may be nested {ReadingLimits.Depth} deep")));
            return false;
        }

        if (type is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            _open.Push(new JsonContainer(type == JsonTokenType.StartObject, start));
        }
        else
        {
            Add(Scalar(type, start, reader.ValueIsEscaped));
        }

        return true;
    }

    private void TakeName(int start, bool isEscaped)
    {
        var name = String(start, isEscaped);
        var place = text.PlaceOf(start, _end - start);
        var first = name is null ? null : _open.Peek().Find(name);
        if (first is not null)
        {
            _problems.Add(Problem.DuplicateKey(text.Path, name!, place, first.NamePlace));
        }

        _open.Peek().Name(first is null ? name : null, place);
    }

    private Node Scalar(JsonTokenType type, int start, bool isEscaped)
    {
        var place = text.PlaceOf(start, _end - start);
        return type switch
        {
            JsonTokenType.Null => new Empty(false, place),
            JsonTokenType.String => String(start, isEscaped) is { } value
                ? new Scalar(TextLines.Normalize(value), ScalarStyle.Text, place)
                : new Empty(false, place),
            _ => new Scalar(_content.Substring(start, _end - start), ScalarStyle.Plain, place),
        };
    }

    /// <summary>The text of a string; null where an escape makes it one that UTF-8 can't hold.</summary>
    private string? String(int start, bool isEscaped)
    {
        var raw = _content.Substring(start + 1, _end - start - 2);
        if (!isEscaped)
        {
            return raw;
        }

        var value = JsonString.Unescape(raw, out var lone);
        if (lone < 0)
        {
            return value;
        }

        var escape = JsonString.EscapeAt(raw, lone);
        _problems.Add(text.Problem(Fault.LoneSurrogate, start + 1 + lone, escape.Length, Excerpt.Of(escape)));
        return null;
    }

    private void Add(Node node)
    {
        if (_open.Count > 0)
        {
            _open.Peek().Add(node);
        }
        else
        {
            _root = node;
        }
    }

    // After a fault what was read so far is kept.
    private void CloseAll()
    {
        while (_open.Count > 0)
        {
            Add(_open.Pop().ToNode(text, _end));
        }
    }
}
