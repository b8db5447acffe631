using System.Text.RegularExpressions;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Text;
using Tomlyn.Syntax;

namespace Catalog.Engine.Formats.Toml;

/// <summary>What Tomlyn makes of one statement.</summary>
/// <param name="text">The stretch that the statement belongs to.</param>
/// <param name="characters">Its characters.</param>
/// <param name="statement">Which of them are the statement.</param>
/// <param name="faults">Where faults are reported.</param>
/// <param name="document">Tomlyn's tree, which may hold further statements where the first is faulty.</param>
internal sealed class TomlTree(DataText text, TomlCharacters characters, TextRange statement, TomlFaults faults, DocumentSyntax document)
{
    // Of an escape: whether blanks follow the backslash, and no line end behind them.
    private static readonly Regex Escape = new(@"\\(?:(?<blanks>[ \t]+(?![ \t\r\n]))|[\s\S])", RegexOptions.CultureInvariant);

    private readonly IReadOnlyList<TomlMessage> _messages = TomlMessage.Of(document, statement);

    /// <summary>The statement where it is a table header.</summary>
    public TableSyntaxBase? Table => document.Tables.FirstOrDefault() is { Span.Start.Offset: 0 } table ? table : null;

    /// <summary>The statement where it is a key with its value.</summary>
    public KeyValueSyntax? KeyValue => document.KeyValues.FirstOrDefault() is { Span.Start.Offset: 0 } entry ? entry : null;

    /// <summary>The characters that a part of the tree stands for.</summary>
    public TextRange Range(SyntaxNode node) => new(At(node.Span.Start.Offset), At(node.Span.End.Offset + 1));

    /// <summary>Some characters as they stand in the file.</summary>
    public string Raw(TextRange range) => text.Content.Substring(range.Start, range.End - range.Start);

    /// <summary>What stands without quotes at an offset, or to Tomlyn is such a value; empty where nothing does.</summary>
    public string Word(int at, ValueSyntax? value) =>
        TomlWord.At(text.Content, at, value is null ? at : Range(value).End, statement.End);

    /// <summary>Where a value stands that follows a sign, or should.</summary>
    public int ValueBehind(SyntaxNode sign)
    {
        var end = Range(sign).End;
        var at = end;
        while (at < statement.End && text.Content[at] is ' ' or '\t')
        {
            at++;
        }

        return at < statement.End && text.Content[at] != '#' ? at : end;
    }

    /// <summary>The parts of a key; null where one is missing.</summary>
    public IReadOnlyList<TomlKey>? Path(KeySyntax? key)
    {
        var parts = key is null ? [] : new[] { key.Key }.Concat(key.DotKeys.Select(item => item.Key)).ToList();
        return parts.Count == 0 || parts.Any(part => part is null || IsOpenString(part)) ? null : parts.ConvertAll(part => Key(part!));
    }

    /// <summary>What a string means; null where it is faulty.</summary>
    public string? Text(StringValueSyntax value)
    {
        var range = Range(value);
        if (text.Content.IndexOf('\\', range.Start, range.End - range.Start) >= 0 && BlankEscape(Raw(range)) is { } at)
        {
            faults.Syntax(new TextRange(range.Start + at, range.Start + at + 1), "a backslash begins an escape; write \\\\ for a backslash");
            return null;
        }

        return TomlMessage.IsIn(_messages, range) ? null : characters.Restore(value.Value ?? "", range);
    }

    /// <summary>Reports the faults that Tomlyn finds, up to the one behind which it has lost the thread.</summary>
    /// <param name="isOpen">Whether the statement is known to end too early, so that its end is no news.</param>
    public void Report(bool isOpen)
    {
        foreach (var message in _messages.TakeWhile(message => !isOpen || message.Range.Start < statement.End))
        {
            if (faults.IsNew(message.Range.Start))
            {
                var (range, reason) = TomlSentences.PlainWords(message.Sentence, text.Content, message.Range);
                faults.Syntax(range, reason);
            }

            if (TomlSentences.EndsStatement(message.Sentence))
            {
                return;
            }
        }
    }

    // Behind the statement Tomlyn has a line end of ours.
    private int At(int offset) => Math.Min(statement.Start + offset, statement.End);

    // Tomlyn reads on over a tab behind a backslash, and finds fault with a blank before a line end.
    private static int? BlankEscape(string raw)
    {
        for (var escape = raw[0] == '"' ? Escape.Match(raw) : Match.Empty; escape.Success; escape = escape.NextMatch())
        {
            if (escape.Groups["blanks"].Success)
            {
                return escape.Index;
            }
        }

        return null;
    }

    private bool IsOpenString(BareKeyOrStringValueSyntax part) => part is BareKeySyntax && text.Content[Range(part).Start] is '"' or '\'';

    // A faulty key keeps its own text for a name, so that its value is not lost.
    private TomlKey Key(BareKeyOrStringValueSyntax part)
    {
        var range = Range(part);
        var name = part is StringValueSyntax quoted ? Text(quoted) : null;
        return new TomlKey(name ?? Raw(range), range, text.PlaceOf(range.Start, range.End - range.Start));
    }
}
