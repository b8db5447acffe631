using Catalog.Cli.Fields;
using Spectre.Console;

namespace Catalog.Cli.Output;

/// <summary>One document: its fields, then its body.</summary>
internal sealed record DocumentPage(IDocument Document, DocumentFields Fields)
{
    private IEnumerable<DocumentField> Shown =>
        [Fields.Id, Fields.Title, .. Fields.Own, Fields.Words, Fields.SourcePath, Fields.ContentHash];

    public void Write(CommandOutput output)
    {
        if (output.Terminal is { } terminal)
        {
            WriteStyled(terminal);
        }
        else
        {
            WritePlain(output);
        }
    }

    private void WritePlain(CommandOutput output)
    {
        foreach (var field in Shown)
        {
            foreach (var text in field.Texts(Document).DefaultIfEmpty(""))
            {
                output.WriteLine($"{field.Name}: {text}".TrimEnd());
            }
        }

        foreach (var line in TerminalText.Lines(Document.Body.Text).Prepend(""))
        {
            output.WriteLine(line);
        }
    }

    private void WriteStyled(IAnsiConsole terminal)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 2, 0) })
            .AddColumn(new GridColumn { Padding = new Padding(0) });
        foreach (var field in Shown)
        {
            var value = string.Join('\n', field.Texts(Document));
            grid.AddRow(Styled.Text(field.Name, Styled.Heading), value.Length == 0 ? Styled.Value(value) : Styled.Lines(value));
        }

        terminal.Write(grid);
        terminal.WriteLine();
        terminal.Write(Styled.Lines(Document.Body.Text));
        terminal.WriteLine();
    }
}
