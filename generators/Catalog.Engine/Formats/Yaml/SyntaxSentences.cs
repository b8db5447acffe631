using Catalog.Engine.Problems;

namespace Catalog.Engine.Formats.Yaml;

/// <summary>What YamlDotNet 16 says of a text that is no YAML, and how we say it.</summary>
internal static class SyntaxSentences
{
    /// <summary>Said of a line that should be a key.</summary>
    public const string NoColon = "While scanning a simple key, could not find expected ':'.";

    /// <summary>Said of <c>...</c> before any document.</summary>
    public const string MoreTokens = "The scanner should contain no more tokens.";

    /// <summary>Said of a tag that is none.</summary>
    public const string NoTag = "this is no tag; write one such as !!str, or quote the text";

    private const string Unquoted = "a key with its ':' can't stand here; quote the text if the ':' belongs to it, else check the indentation";
    private const string Tab = "a tab indents this line; indent with blanks";
    private const string OpenQuote = "the quote that opens here is not closed; close it";
    private const string Escape = "there is no such escape in double quotes; write '\\\\' for a backslash, or use single quotes";
    private const string HexDigits = "digits are missing: \\x takes 2, \\u 4 and \\U 8 hexadecimal digits";
    private const string Indentation = "a key is expected here; check the indentation, or quote the text above if this belongs to it";
    private const string Comment = "a comment needs a blank before its '#'; add one, or quote the text";
    private const string BlankLine = "the blank line above this text has blanks in it, which can't be told from indentation; remove them";
    private const string Header = "behind '|' or '>' stands nothing but '+', '-' and a digit from 1 to 9; begin the text in the next line";
    private const string AnchorName = "a name is missing behind '&' or '*', or holds one of '[]{},'; quote the text if it is no anchor";
    private const string Directive = "a line that begins with '%' is a directive such as '%YAML 1.2'; indent the line, or quote the text";
    private const string Anchored = "in '{}' an anchor on a text that ',' follows is not read; write the mapping with one entry in each line";
    private const string Remaining = "the document has ended before this; check the indentation, quote the text, or begin another document with '---'";

    private static readonly Dictionary<string, string> ByFragment = new()
    {
        ["found invalid mapping"] = Unquoted,
        ["Mapping values are not allowed"] = Unquoted,
        ["invalid tab"] = Tab,
        ["found a tab character"] = Tab,
        ["a quoted scalar, found unexpected"] = OpenQuote,
        ["unknown escape character"] = Escape,
        ["expected hexadecimal number"] = HexDigits,
        ["Unicode surrogates"] = SyntaxReason.Surrogates,
        ["Unicode character escape code"] = "there is no character with this number; the last is \\U0010FFFF",
        ["found wrong indentation"] = "the quote that opens here is not closed, or its text goes on in a line that is not indented deeper than its key",
        ["Block sequence entries"] = "a list can't begin here; put its first '-' in the line below the key",
        ["Anchor before sequence entry"] = "a list can't begin behind an anchor; put its first '-' in the line below",
        ["Mapping keys are not allowed"] = "a '?' with a key can't stand here; begin a line with it, or quote the text",
        ["did not find expected key"] = Indentation,
        ["expected '-' indicator"] = "a '-' is expected here; check the indentation of this line",
        ["a version directive"] = "a line '...' is expected before a further %YAML; add it",
        ["'...' marker"] = "'...' ends a document and stands alone in its line; quote the text if it belongs to one",
        ["<document end>"] = Remaining,
        ["<document start>"] = "'---' is expected between the lines that begin with '%' and the document; add it",
        ["undefined tag handle"] = "the handle of this tag is not declared; declare it with %TAG, or remove the tag",
        ["more than one anchor"] = "a value has one anchor at most; remove the others",
        ["disallowed: []{},"] = AnchorName,
        ["comment between adjacent"] = "the text ended at the comment above; remove the comment, or quote the text",
        ["found invalid comment"] = Comment,
        ["found a comment without"] = Comment,
        ["a block scalar, did not find"] = Header,
        ["indentation indicator equal to 0"] = Header,
        ["extra spaces in first line"] = BlankLine,
        ["more spaces in lines above"] = BlankLine,
        ["incompatible YAML document"] = "this version of YAML is not read; write %YAML 1.2, or nothing",
        ["did not find expected token"] = "an anchor or a tag can't stand before an alias; remove it",
        ["a flow mapping, did not"] = Anchored,
        ["expected ',' or"] = "brackets do not match: ']' closes '[', and '}' closes '{'",
        ["a directive, "] = Directive,
        ["%YAML directive, did"] = Directive,
        ["%YAML directive, found"] = Directive,
        ["%TAG directive, did"] = Directive,
        ["tag directive, did"] = Directive,
        ["a tag, "] = NoTag,
        ["end of tag"] = NoTag,
        ["Reached the end"] = "a value is missing at the end of the text; write it",
        ["Invalid key indicator"] = "a list in brackets takes no '-'; remove it, or quote the text",
    };

    /// <summary>Whether the end of what the library marks is the fault, and not its beginning.</summary>
    public static bool IsAtEnd(string sentence) =>
        IsInEscape(sentence) || sentence.Contains("found a tab character");

    /// <summary>Whether an escape in double quotes is wrong.</summary>
    public static bool IsInEscape(string sentence) =>
        sentence.Contains("escape c") || sentence.Contains("hexadecimal") || sentence.Contains("surrogates");

    /// <summary>Whether a key was expected, or none.</summary>
    public static bool IsAboutKeys(string sentence) =>
        sentence == NoColon || sentence.Contains("invalid mapping") || sentence.Contains("expected key") || sentence.Contains("<document end>");

    /// <summary>Whether a bracket is not closed, or a comma is missing.</summary>
    public static bool IsInBrackets(string sentence) => sentence.Contains("expected ',' or") && !sentence.Contains("a flow mapping, did not");

    /// <summary>A sentence of the library in plain words.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="found">The character at the place.</param>
    public static string PlainWords(string sentence, char found)
    {
        if (sentence.Contains("cannot start any token"))
        {
            return found == '\t' ? Tab : $"a text can't begin with '{Excerpt.Of(found.ToString())}'; quote it";
        }

        if (sentence.Contains("expected node content"))
        {
            return found == '-' ? "a list can't begin here; in brackets its items take no '-'"
                : $"a value is expected before '{Excerpt.Of(found.ToString())}'; write one, or quote the text";
        }

        foreach (var pair in ByFragment)
        {
            if (sentence.Contains(pair.Key))
            {
                return pair.Value;
            }
        }

        return sentence.TrimEnd('.');
    }
}
