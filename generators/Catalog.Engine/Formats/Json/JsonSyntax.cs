using System.Globalization;
using System.Text.Json;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Formats.Json;

/// <summary>Says in plain words why the library stopped.</summary>
/// <param name="text">The text.</param>
/// <param name="open">The innermost object or list that is open, or null.</param>
internal sealed class JsonSyntax(DataText text, JsonContainer? open)
{
    private readonly string _content = text.Content;

    /// <summary>What is wrong behind the last token that was read.</summary>
    /// <param name="previous">That token.</param>
    /// <param name="end">The offset behind it.</param>
    /// <param name="stop">The offset at which the library stopped.</param>
    public JsonSyntaxFault Fault(JsonTokenType previous, int end, int stop)
    {
        var at = Skip(end);
        if (open is null && previous != JsonTokenType.None)
        {
            return Comment(at) ?? WrongBracket(at)
                ?? At(at, "a JSON text is one value, and here a further one begins; put several into a list: [ … ]");
        }

        var isFirst = previous is JsonTokenType.None or JsonTokenType.StartObject or JsonTokenType.StartArray;
        if (previous == JsonTokenType.PropertyName)
        {
            at = Skip(_content.IndexOf(':', end) + 1);
        }
        else if (!isFirst && Is(at, ','))
        {
            var comma = at;
            at = Skip(at + 1);
            if (Is(at, '}') || Is(at, ']'))
            {
                return At(comma, "a comma stands before the closing bracket; remove it");
            }
        }
        else if (!isFirst)
        {
            return Ended(at) ?? Comment(at) ?? WrongBracket(at) ?? (Is(at, ':') ? Unexpected(at) : At(at, "a comma is missing before this"));
        }

        var fault = Ended(at) ?? Comment(at);
        return fault ?? (open is { IsObject: true } && previous != JsonTokenType.PropertyName ? Name(at) : Value(at)) ?? Unexpected(stop);
    }

    private JsonSyntaxFault? Name(int at) => _content[at] switch
    {
        '"' => JsonStringSyntax.Fault(_content, at, out var end) ?? MissingColon(Skip(end)),
        ',' or ':' => At(at, "a key is missing before this"),
        _ => Quote(at) ?? WrongBracket(at) ?? (JsonWord.At(_content, at) is { Length: > 0 } word
            ? new(at, word.Length, $"the key '{Excerpt.Of(word)}' stands in double quotes: \"{Excerpt.Of(word)}\"")
            : null),
    };

    private JsonSyntaxFault? Value(int at)
    {
        if (_content[at] == '"')
        {
            return JsonStringSyntax.Fault(_content, at, out _);
        }

        if (Is(at, ',') || Is(at, ':') || (Is(at, '}') && open is { IsObject: true }))
        {
            return At(at, "a value is missing before this");
        }

        var word = JsonWord.At(_content, at);
        return Quote(at) ?? WrongBracket(at)
            ?? (word.Length == 0 ? null
                : JsonWord.Reason(word) is { } reason ? new(at, word.Length, reason)
                : Ended(Skip(at + word.Length)));
    }

    private JsonSyntaxFault? Ended(int at) => at < _content.Length || open is null
        ? null
        : new(at, 0, $"the text ends, but the {Kind(open)} that begins in line {Line(open)} is not closed; end it with {Closing(open)}");

    private JsonSyntaxFault? Comment(int at) => Is(at, '#') || (Is(at, '/') && (Is(at + 1, '/') || Is(at + 1, '*')))
        ? new(at, _content.Length - at, "comments are no part of JSON; remove it")
        : null;

    private JsonSyntaxFault? Quote(int at) => _content[at] is '\'' or '`' or '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u201E'
        ? At(at, "a string stands in double quotes: \"…\"")
        : null;

    private JsonSyntaxFault? WrongBracket(int at) => !Is(at, '}') && !Is(at, ']') ? null
        : open is null ? At(at, "nothing is open that this bracket could close")
        : At(at, $"{Closing(open)} is expected, for the {Kind(open)} that begins in line {Line(open)}");

    private JsonSyntaxFault? MissingColon(int at) =>
        Is(at, ':') ? null : Ended(at) ?? Comment(at) ?? At(at, "a colon is missing between key and value");

    private JsonSyntaxFault Unexpected(int at) => At(at, at < _content.Length
        ? $"'{Excerpt.Of(_content.Substring(at, 1))}' is not expected here"
        : "the text ends too early");

    private static JsonSyntaxFault At(int at, string reason) => new(at, 1, reason);

    private static string Kind(JsonContainer container) => container.IsObject ? "object" : "list";

    private static string Closing(JsonContainer container) => container.IsObject ? "}" : "]";

    private string Line(JsonContainer container) => (text.PlaceOf(container.Start).Line + 1).ToString(CultureInfo.InvariantCulture);

    private bool Is(int at, char c) => at < _content.Length && _content[at] == c;

    private int Skip(int at)
    {
        while (at < _content.Length && _content[at] is ' ' or '\t' or '\r' or '\n')
        {
            at++;
        }

        return at;
    }
}
