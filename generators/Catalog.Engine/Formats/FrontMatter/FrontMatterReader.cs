using System.Text.RegularExpressions;
using Catalog.Engine.Documents;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.FrontMatter;

/// <summary>Reads the metadata at the beginning of a text.</summary>
internal static class FrontMatterReader
{
    private const string What = "front matter";

    // A key of YAML or TOML, a table of TOML, or an object of JSON.
    private static readonly Regex Entry = new(@"\A(\[|\{|[^\s:=#][^:=]*(=|:(\s|\z)))", RegexOptions.CultureInvariant);

    /// <summary>The lines of a file, without a byte order mark.</summary>
    public static List<TextLine> LinesOf(string text)
    {
        var lines = TextLines.Of(text);
        if (text.StartsWith("\uFEFF", StringComparison.Ordinal))
        {
            lines[0] = new(0, 1, 1, lines[0].Text.Substring(1));
        }

        return lines;
    }

    /// <summary>The front matter of a markup file: what begins there must end, and hold fields.</summary>
    public static FrontMatterReading OfMarkup(DocumentSource source, IReadOnlyList<TextLine> lines) => FrontMatterBlock.Find(source.Text, lines) switch
    {
        null => FrontMatterReading.None,
        { IsClosed: false } open => new(null, new([Unclosed(open, source.Path)]), 0),
        var block => Read(block, Content(block, source), source.Path),
    };

    /// <summary>The front matter of a plain text: lines that only look like one are text, for a text may well begin with a rule.</summary>
    public static FrontMatterReading OfText(DocumentSource source, IReadOnlyList<TextLine> lines)
    {
        if (FrontMatterBlock.Find(source.Text, lines) is not { IsClosed: true } block)
        {
            return FrontMatterReading.None;
        }

        var content = Content(block, source);
        var front = Read(block, content, source.Path);
        return front.Problems.Count == 0 || (block.Opening is not null && BeginsWithEntry(content.Content)) ? front : FrontMatterReading.None;
    }

    private static bool BeginsWithEntry(string content) =>
        TextLines.Of(content).Find(line => !line.IsBlank && line.Text[0] != '#') is { Text: { } first } && Entry.IsMatch(first);

    private static DataText Content(FrontMatterBlock block, DocumentSource source) => new(source.Path, source.Text, block.Start, block.End);

    private static FrontMatterReading Read(FrontMatterBlock block, DataText content, string path)
    {
        var nothing = new Mapping(EquatableArray<FieldNode>.Empty, content.PlaceOf(0), block.End);
        if (string.IsNullOrWhiteSpace(content.Content))
        {
            return new(nothing, EquatableArray<Problem>.Empty, block.BodyStart);
        }

        var reading = block.Language.Read(content);
        var root = reading.Roots.Count > 0 ? reading.Roots[0] : null;
        var fields = root is null or Empty ? (reading.IsFaulty ? null : nothing) : root as Mapping;
        var problems = reading.Problems.ToList();
        if (fields is { Entries.Count: > ReadingLimits.Fields } || (root is not null && fields is null && !reading.IsFaulty))
        {
            problems.Add(DataDocument.Problem(root!, path));
            fields = null;
        }

        if (reading.Roots.Count > 1)
        {
            problems.Add(Problem.At(Fault.SyntaxError, path, reading.Roots[1].Place, What, "a second document begins here; keep one"));
        }

        return new(fields, problems.ToEquatableArray(), block.BodyStart);
    }

    private static Problem Unclosed(FrontMatterBlock block, string path)
    {
        var reason = block.Opening switch
        {
            "{" => "the object that begins here has no closing '}'",
            "---" => "no line '---' closes what this line opens; add it, or write '***' if the line is a thematic break",
            var opening => $"no line '{FrontMatterFence.Closing(opening!)}' closes what this line opens; add it",
        };
        return Problem.At(Fault.SyntaxError, path, block.OpeningPlace, What, reason);
    }
}
