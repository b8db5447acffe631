using System.Text.RegularExpressions;
using Catalog.Cli.Search;
using Spectre.Console;

namespace Catalog.Cli.Output;

/// <summary>What a search found, the best first.</summary>
/// <param name="hits">The documents found.</param>
/// <param name="isOfSeveral">Whether the collection of each is to be told.</param>
internal sealed partial class SearchResults(IReadOnlyList<CollectionHit> hits, bool isOfSeveral)
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
        foreach (var (collection, hit) in hits)
        {
            string[] name = isOfSeveral ? [collection.Name] : [];
            output.WriteLine([.. name, hit.Document.Id, hit.Document.Title, OnOneLine(hit.Snippet.Text)]);
        }
    }

    private void WriteStyled(IAnsiConsole terminal, CollectionHit found)
    {
        var (collection, hit) = found;
        var place = isOfSeveral ? $"{collection.Name} {hit.Document.Id}" : hit.Document.Id;
        terminal.Write(Styled.Text(place, Styled.Dim));
        terminal.WriteLine();
        terminal.Write(Highlighted(hit.Title, Styled.Heading));
        terminal.WriteLine();
        terminal.Write(new Padder(Highlighted(hit.Snippet, Style.Plain), new Padding(2, 0, 0, 0)));
        terminal.WriteLine();
    }

    private static Paragraph Highlighted(HighlightedText text, Style style)
    {
        var paragraph = new Paragraph();
        var at = 0;
        foreach (var highlight in text.Highlights)
        {
            paragraph.Append(Line(text.Text[at..highlight.Start.Value]), style);
            paragraph.Append(Line(text.Text[highlight]), Styled.Match);
            at = highlight.End.Value;
        }

        paragraph.Append(Line(text.Text[at..]), style);
        return paragraph;
    }

    private static string Line(string text) => TerminalText.Line(OnOneLine(text));

    private static string OnOneLine(string text) => LineBreaks.Replace(text, " ");

    [GeneratedRegex(@"[\t\r\n][\t\r\n ]*")]
    private static partial Regex LineBreaks { get; }
}
