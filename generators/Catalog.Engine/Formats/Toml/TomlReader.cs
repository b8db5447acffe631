using Catalog.Engine.Formats.Data;
using Catalog.Engine.Text;
using Tomlyn;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace Catalog.Engine.Formats.Toml;

/// <summary>Reads one TOML text, statement by statement.</summary>
internal sealed class TomlReader
{
    // Tomlyn counts the document as a level of its own.
    private static readonly TomlSerializerOptions Options = TomlSerializerOptions.Default with { MaxDepth = ReadingLimits.Depth + 1 };
    private static readonly TomlLexerOptions LexerOptions = new() { DecodeScalars = true };

    private readonly DataText _text;
    private readonly TomlFaults _faults;
    private readonly TomlTables _tables;
    private readonly TomlCharacters _characters;
    private TomlTable _table;

    /// <summary>Begins at the beginning of a text.</summary>
    public TomlReader(DataText text)
    {
        _text = text;
        _faults = new TomlFaults(text);
        _tables = new TomlTables(text, _faults);
        _characters = new TomlCharacters(text.Content, _faults);
        _table = _tables.Root;
    }

    /// <summary>The table that the text is.</summary>
    public NodeReading Read()
    {
        var statements = new TomlStatements(_characters.Readable);
        for (var at = 0; !_faults.IsStopped && statements.FirstBehind(at) is { } statement; at = statement.Range.End)
        {
            Read(statement);
        }

        return new(new[] { _tables.Root.ToValue(_text).Node }.ToEquatableArray(), _faults.InOrder());
    }

    private void Read(TomlStatement statement)
    {
        foreach (var open in statement.OpenStrings)
        {
            _faults.Syntax(open, NotClosed(open));
        }

        var (start, lexer) = (statement.Range.Start, TomlLexer.Create(statement.In(_characters.Readable), LexerOptions));
        try
        {
            Take(statement, new TomlTree(_text, _characters, statement.Range, _faults, SyntaxParser.Parse(lexer, Options, validate: false)));
        }
        catch (TomlException)
        {
            // It is thrown for depth alone, right behind the bracket that goes too deep.
            lexer.MoveNext();
            _faults.Depth(new TextRange(start + lexer.Current.Start.Offset - 1, start + lexer.Current.Start.Offset));
        }
    }

    private void Take(TomlStatement statement, TomlTree tree)
    {
        if (statement.OpenBracket is { } bracket)
        {
            var range = new TextRange(bracket, bracket + 1);
            _faults.Syntax(range, tree.Raw(range) == "["
                ? "the list is not closed; end it with ]"
                : "the table is not closed, or lacks a comma; end it with }");
        }

        if (tree.Table is { } header)
        {
            _table = Begin(tree, header);
        }
        else if (tree.KeyValue is { } entry)
        {
            new TomlValues(_text, tree, _tables, _faults).Entry(_table, entry);
        }

        tree.Report(isOpen: statement.OpenBracket is not null);
    }

    private string NotClosed(TextRange open)
    {
        var quote = _characters.Readable[open.Start];
        var three = new string(quote, 3);
        return string.CompareOrdinal(_characters.Readable, open.Start, three, 0, 3) == 0
            ? $"the string is not closed; end it with {three}"
            : $"the string is not closed in its line; end it with {quote}, or begin and end it with {three}";
    }

    private TomlTable Begin(TomlTree tree, TableSyntaxBase header)
    {
        var start = tree.Range(header.OpenBracket!).Start;
        if (tree.Path(header.Name) is not { } path)
        {
            return Unknown(start);
        }

        var isArray = header is TableArraySyntax;
        switch (header.CloseBracket)
        {
            case InvalidSyntaxToken { InvalidKind: TokenKind.Eof or TokenKind.NewLine or TokenKind.CloseBracket or TokenKind.CloseBracketDouble }:
                var open = new TextRange(start, path[path.Count - 1].Range.End);
                _faults.Syntax(open, $"the table header is not closed; end it with {(isArray ? "]]" : "]")}");
                return _tables.Begin(path, isArray, open);
            case { } close and not InvalidSyntaxToken:
                return _tables.Begin(path, isArray, new TextRange(start, tree.Range(close).End));
            default:
                return Unknown(start);
        }
    }

    // What follows belongs to no table that is known.
    private static TomlTable Unknown(int start) => new(TomlTableOrigin.Header, 0, new TextRange(start, start + 1));
}
