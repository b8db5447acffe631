using System.Text.RegularExpressions;
using Catalog.Cli.Search;
using Spectre.Console;

namespace Catalog.Cli.Output;

/// <summary>What a search found, the best first.</summary>
/// <param name="hits">The documents found.</param>
/// <param name="isOfSeveral">Whether the collection of each is to be told.</param>
internal sealed partial class SearchResults(IReadOnlyList<SearchHit> hits, bool isOfSeveral)
{
    public void Write(CommandOutput output)
    {
        if (output.Terminal is { } terminal)
        {
            foreach (var hit in hits)
            {
                WriteStyled(terminal, hit);
            }
        }
        else
        {
            WritePlain(output);
        }
    }

    private void WritePlain(CommandOutput output)
    {
        string[] collectionHeader = isOfSeveral ? ["collection"] : [];
        output.WriteLine([.. collectionHeader, "id", "title", "snippet"]);
        foreach (var hit in hits)
        {
            string[] collection = isOfSeveral ? [hit.Collection.Name] : [];
            var snippet = string.Concat(hit.Snippet.Select(part => OnOneLine(part.Text)));
            output.WriteLine([.. collection, hit.Document.Id, hit.Document.Title, snippet]);
        }
    }

    private void WriteStyled(IAnsiConsole terminal, SearchHit hit)
    {
        var place = isOfSeveral ? $"{hit.Collection.Name} {hit.Document.Id}" : hit.Document.Id;
        terminal.Write(Styled.Text(place, Styled.Dim));
        terminal.WriteLine();
        terminal.Write(Highlighted(hit.Title, Styled.Heading));
        terminal.WriteLine();
        terminal.Write(new Padder(Highlighted(hit.Snippet, Style.Plain), new Padding(2, 0, 0, 0)));
        terminal.WriteLine();
    }

    private static Paragraph Highlighted(IEnumerable<SnippetPart> parts, Style style)
    {
        var paragraph = new Paragraph();
        foreach (var part in parts)
        {
            paragraph.Append(TerminalText.Line(OnOneLine(part.Text)), part.IsMatch ? Styled.Match : style);
        }

        return paragraph;
    }

    private static string OnOneLine(string text) => LineBreaks.Replace(text, " ");

    [GeneratedRegex(@"[\t\r\n][\t\r\n ]*")]
    private static partial Regex LineBreaks { get; }
}
